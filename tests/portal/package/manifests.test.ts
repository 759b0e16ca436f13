import { describe, expect, test } from 'vitest';
import type { PackageContent, PackageFormat } from '../../../src/portal/packageContent';
import { cmi5Structure, nameIri } from '../../../src/portal/package/cmi5Structure';
import type { ManifestParts } from '../../../src/portal/package/parts';
import { scorm12Manifest } from '../../../src/portal/package/scorm12Manifest';
import { scorm2004Manifest } from '../../../src/portal/package/scorm2004Manifest';
import { chapterIds } from '../../../src/state/route';
import { describePackage } from '../../../src/app/portal/describePackage';
import { schemaErrors } from './validate';

const makers = { scorm12: scorm12Manifest, scorm2004: scorm2004Manifest, cmi5: cmi5Structure };
const files = ['assets/a-1.js', 'index.html', 'readme.txt'];

function parts(
  chapter: PackageContent['chapter'],
  lang: PackageContent['lang'],
  format: PackageFormat,
  pass = 0.8,
) {
  const content: PackageContent = {
    chapter,
    lang,
    format,
    pass,
    id: `deep-rounds-${chapter}-${lang}`,
    entries: [],
  };
  const { title, description } = describePackage(content);
  return { content, title, description, files, mastery: false } satisfies ManifestParts;
}

describe.each(['scorm12', 'scorm2004', 'cmi5'] as const)('%s', (format) => {
  test('the manifest of every chapter in every language is valid', async () => {
    const manifests = chapterIds.flatMap((chapter) =>
      (['en', 'es', 'both'] as const).map((lang) => makers[format](parts(chapter, lang, format))),
    );
    expect(await schemaErrors(format, ...manifests)).toEqual([]);
    expect(new Set(manifests).size).toBe(manifests.length);
  });

  test('the schema is awake: an unknown element and a missing one are found', async () => {
    const xml = makers[format](parts('neuron', 'en', format));
    expect(await schemaErrors(format, xml.replaceAll('title>', 'tittle>'))).not.toEqual([]);
    expect(await schemaErrors(format, xml.replace(/(identifier|id)="[^"]*"/, ''))).not.toEqual([]);
  });

  test('names that are not plain ASCII, or look like markup, arrive as they are', async () => {
    const title = [{ lang: 'es' as const, text: 'Límites <&> "y" píxeles' }];
    const xml = makers[format]({ ...parts('limits', 'es', format), title });
    expect(await schemaErrors(format, xml)).toEqual([]);
    expect(xml).toContain('>Límites &lt;&amp;&gt; &quot;y&quot; píxeles<');
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<')).toBe(true);
  });
});

test('scorm12Manifest() lists every file, names one SCO, and says no pass mark unless asked', async () => {
  const given = parts('neuron', 'both', 'scorm12', 0.7);
  const xml = scorm12Manifest(given);
  expect([...xml.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)).toEqual(files);
  expect(xml.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
  expect(xml).toContain('identifier="deep-rounds-neuron-both"');
  expect(xml).not.toContain('masteryscore');
  const asked = scorm12Manifest({ ...given, mastery: true });
  expect(asked).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>');
  expect(await schemaErrors('scorm12', asked)).toEqual([]);
});

test('scorm2004Manifest() is of the 3rd edition and carries the pass mark as a share', async () => {
  const given = parts('neuron', 'en', 'scorm2004', 0.7);
  const xml = scorm2004Manifest(given);
  expect(xml).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
  expect(xml).toContain('<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>');
  expect(xml).toContain('adlcp:scormType="sco"');
  const free = scorm2004Manifest({ ...given, content: { ...given.content, pass: null } });
  expect(free).not.toContain('minNormalizedMeasure');
  expect(await schemaErrors('scorm2004', free)).toEqual([]);
});

test('cmi5Structure() asks for completion and a pass, in every language of the package', () => {
  const xml = cmi5Structure(parts('neuron', 'both', 'cmi5', 0.7));
  expect(xml).toContain('moveOn="CompletedAndPassed" masteryScore="0.7" launchMethod="AnyWindow"');
  expect(xml).toContain('<langstring lang="en">');
  expect(xml).toContain('<langstring lang="es">');
  expect(xml).toContain('<url>index.html</url>');
});

test('nameIri() is a lasting UUID of its own for every course and unit', () => {
  // Another value here would lose the results of every learner: it must never change.
  expect(nameIri('deep-rounds-neuron-en/course')).toBe('urn:uuid:920c9a37-fe13-8cc4-885e-c85043042929');
  const names = chapterIds.flatMap((chapter) =>
    ['en', 'es', 'both'].flatMap((lang) =>
      ['course', 'unit'].map((part) => `deep-rounds-${chapter}-${lang}/${part}`),
    ),
  );
  const iris = names.map(nameIri);
  expect(new Set(iris).size).toBe(names.length);
  for (const iri of iris)
    expect(iri).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
