import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { describePackage } from '../../../src/app/portal/describePackage';
import { makePackage, WrongFile } from '../../../src/portal/package/makePackage';
import { readPackageList } from '../../../src/portal/package/packageList';
import { packageFormats, type PackageContent, type PackageFormat } from '../../../src/portal/packageContent';
import { built, list, sum, utf8 } from './fakeBuild';
import { schemaErrors } from './validate';

const read = (path: string) => Promise.resolve(built[path]!);
const contentOf = (format: PackageFormat, lang: PackageContent['lang'] = 'en'): PackageContent => ({
  chapter: 'neuron',
  lang,
  format,
  pass: 0.8,
  id: `deep-rounds-neuron-${lang}`,
  entries: [],
});
const make = (format: PackageFormat, lang: PackageContent['lang'] = 'en', mastery = false) => {
  const content = contentOf(format, lang);
  return makePackage({ list, read }, content, describePackage(content), mastery);
};
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const manifests = { scorm12: 'imsmanifest.xml', scorm2004: 'imsmanifest.xml', cmi5: 'cmi5.xml' } as const;

test.each(packageFormats)(
  'makePackage(%s): manifest at the root, all files listed, sound sums',
  async (format) => {
    const { name, bytes, sha256 } = await make(format);
    expect(name).toBe(`neuron-en-${format}.zip`);
    expect(sha256).toBe(sum(bytes));
    const files = unzipSync(bytes);
    const lesson = Object.keys(files).filter((path) => !/\.(xsd|xml)$/.test(path));
    expect(lesson.sort()).toEqual(
      [
        'assets/en-c.js',
        'assets/package-a.js',
        'icon.svg',
        'index.html',
        'readme.txt',
        'sha256.txt',
        ...(format === 'cmi5' ? ['assets/cmi5-e.js'] : []),
      ].sort(),
    );
    for (const line of text(files['sha256.txt']).trimEnd().split('\n')) {
      const [expected, path = ''] = line.split('  ');
      expect(sum(files[path]!), path).toBe(expected);
    }
    expect(text(files['sha256.txt']).trimEnd().split('\n')).toHaveLength(lesson.length - 1);
    if (format === 'web') return;
    const manifest = text(files[manifests[format]]);
    expect(await schemaErrors(format, manifest)).toEqual([]);
    if (format === 'cmi5') return;
    expect([...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href).sort()).toEqual(
      lesson.sort(),
    );
    const named = [...manifest.matchAll(/\s([\w.]+\.xsd)/g)].map(([, schema]) => schema!);
    for (const schema of named) expect(Object.keys(files), schema).toContain(schema);
  },
);

test('makePackage() gives the same bytes twice, others for other choices', async () => {
  const again = await Promise.all([
    make('scorm12'),
    make('scorm12'),
    make('scorm12', 'both'),
    make('scorm12', 'en', true),
  ]);
  const sums = again.map(({ sha256 }) => sha256);
  expect(sums[1]).toBe(sums[0]);
  expect(new Set(sums).size).toBe(3);
});

test('makePackage(both languages) has the words of both, and a readme in both', async () => {
  const files = unzipSync((await make('web', 'both')).bytes);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['assets/en-c.js', 'assets/es-d.js']));
  const readme = text(files['readme.txt']);
  expect(readme).toContain('Deep Rounds: A single neuron');
  expect(readme).toContain('Pass mark of the check: 80\u00a0%.');
  expect(readme).toMatch(/Nota para aprobar la comprobación:\s80\u00a0%\./);
  expect(readme).not.toMatch(/[*{}]|undefined|NaN/);
  expect(Math.max(...readme.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
});

test('makePackage() refuses a file that is not the one of the list', async () => {
  const content = contentOf('scorm12');
  const other = (path: string) => (path === 'icon.svg' ? Promise.resolve(utf8('<svg />')) : read(path));
  const made = makePackage({ list, read: other }, content, describePackage(content));
  await expect(made).rejects.toThrow(WrongFile);
});

test('makePackage() asks for each file and tells how far it is', async () => {
  const content = contentOf('web');
  const onProgress = vi.fn<(done: number, of: number) => void>();
  await makePackage({ list, read, onProgress }, content, describePackage(content));
  expect(onProgress).toHaveBeenLastCalledWith(6, 6);
});

test('readPackageList() takes the list and refuses what is none', () => {
  expect(readPackageList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  const broken: unknown[] = [
    null,
    [],
    '<!doctype html>',
    { ...list, page: 'other.html' },
    { ...list, scorm12: ['portal/gone.xsd'] },
    { ...list, scorm2004: 'portal' },
    { ...list, files: { ...list.files, '../up.js': { bytes: 1, sha256: 'a' } } },
    { ...list, files: { ...list.files, 'https://elsewhere.example/x.js': { bytes: 1, sha256: 'a' } } },
    { ...list, files: { ...list.files, 'icon.svg': { bytes: 'many', sha256: 'a' } } },
    { ...list, chapters: { nothing: list.chapters.neuron } },
    { ...list, chapters: { neuron: { ...list.chapters.neuron, en: ['gone.js'] } } },
  ];
  for (const each of broken) expect(readPackageList(each), JSON.stringify(each)?.slice(0, 60)).toBeNull();
});
