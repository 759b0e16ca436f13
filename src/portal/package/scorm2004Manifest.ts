import { lastingId, oneLine, shareText, type ManifestParts } from './parts';
import { element, xmlDocument } from './xml';

const IMSCP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const IMSSS = 'http://www.imsglobal.org/xsd/imsss';
const places = [
  [IMSCP, 'imscp_v1p1.xsd'],
  [ADLCP, 'adlcp_v1p3.xsd'],
  [ADLSEQ, 'adlseq_v1p3.xsd'],
  [ADLNAV, 'adlnav_v1p3.xsd'],
  [IMSSS, 'imsss_v1p0.xsd'],
].flat();

/**
 * imsmanifest.xml of SCORM 2004 3rd edition (ADL, Content Aggregation Model 1.3.2, sections 3.4 and 5.1): one SCO whose
 * own words on completion and success count, with the pass mark as `minNormalizedMeasure`.
 */
export function scorm2004Manifest({ content, title, files }: ManifestParts): string {
  const name = element('title', {}, oneLine(title));
  const resource = element(
    'resource',
    { identifier: 'content', type: 'webcontent', 'adlcp:scormType': 'sco', href: 'index.html' },
    files.map((href) => element('file', { href })),
  );
  const organization = element(
    'organization',
    { identifier: 'course', 'adlseq:objectivesGlobalToSystem': 'false' },
    [
      name,
      element('item', { identifier: 'lesson', identifierref: 'content', isvisible: 'true' }, [
        name,
        sequencing(content.pass),
        // There is one lesson: the portal's buttons to the next and the last one lead nowhere.
        element('adlnav:presentation', {}, [
          element(
            'adlnav:navigationInterface',
            {},
            ['previous', 'continue'].map((button) => element('adlnav:hideLMSUI', {}, button)),
          ),
        ]),
      ]),
      element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
    ],
  );
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: lastingId(content),
        version: '1.0',
        xmlns: IMSCP,
        'xmlns:adlcp': ADLCP,
        'xmlns:adlseq': ADLSEQ,
        'xmlns:adlnav': ADLNAV,
        'xmlns:imsss': IMSSS,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': places.join(' '),
      },
      [
        element('metadata', {}, [
          element('schema', {}, 'ADL SCORM'),
          element('schemaversion', {}, '2004 3rd Edition'),
        ]),
        element('organizations', { default: 'course' }, [organization]),
        element('resources', {}, [resource]),
      ],
    ),
  );
}

function sequencing(pass: number | null): string {
  const objective =
    pass === null
      ? element('imsss:primaryObjective', { objectiveID: 'passed' })
      : element('imsss:primaryObjective', { objectiveID: 'passed', satisfiedByMeasure: 'true' }, [
          element('imsss:minNormalizedMeasure', {}, shareText(pass)),
        ]);
  return element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [objective]),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
}
