import { lastingId, oneLine, type ManifestParts } from './parts';
import { element, xmlDocument } from './xml';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const places = [IMSCP, IMSMD, ADLCP].map((name) => `${name} ${name.split('/').at(-1)}.xsd`);

/**
 * imsmanifest.xml of SCORM 1.2 (ADL, Content Aggregation Model, section 2.3): one organization, one item, one SCO.
 * Elements of the package are in the default namespace, `scormtype` is in lower case, as this version wants it.
 */
export function scorm12Manifest({ content, title, files, mastery }: ManifestParts): string {
  const name = element('title', {}, oneLine(title));
  const pass = content.pass === null ? '' : String(Math.round(content.pass * 100));
  const item = element('item', { identifier: 'lesson', identifierref: 'content', isvisible: 'true' }, [
    name,
    ...(mastery && pass ? [element('adlcp:masteryscore', {}, pass)] : []),
  ]);
  const resource = element(
    'resource',
    { identifier: 'content', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
    files.map((href) => element('file', { href })),
  );
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: lastingId(content),
        version: '1.0',
        xmlns: IMSCP,
        'xmlns:adlcp': ADLCP,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': places.join(' '),
      },
      [
        element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
        element('organizations', { default: 'course' }, [
          element('organization', { identifier: 'course' }, [name, item]),
        ]),
        element('resources', {}, [resource]),
      ],
    ),
  );
}
