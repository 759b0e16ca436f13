import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(`${folder}/${fileName}`, 'utf8') }));

/** One schema that knows all the others, so that no part of a manifest goes unchecked. */
const together = (imports: readonly [string, string][]) => ({
  fileName: 'together.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
});

const schemas = {
  scorm12: () => ({
    preload: filesIn('public/portal/scorm12'),
    schema: together([
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
      // Of metadata the manifest has none, and this validator finds that schema ambiguous.
    ]),
  }),
  scorm2004: () => ({
    preload: filesIn('public/portal/scorm2004'),
    schema: together([
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ]),
  }),
  cmi5: () => ({
    preload: [],
    schema: filesIn('tests/portal/package').filter(({ fileName }) => fileName === 'courseStructure.xsd')[0]!,
  }),
};

/** What a schema finds wrong with manifests, all in one run of the validator: nothing, or lines. */
export async function schemaErrors(
  kind: keyof typeof schemas,
  ...manifests: readonly string[]
): Promise<readonly string[]> {
  const xml = manifests.map((contents, index) => ({ fileName: `manifest-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, ...schemas[kind]() });
  return errors.map(({ message }) => message);
}
