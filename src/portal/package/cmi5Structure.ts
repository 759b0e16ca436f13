import { lastingId, shareText, type ManifestParts, type Said } from './parts';
import { sha256 } from './sha256';
import { element, xmlDocument } from './xml';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * The lasting IRI of a thing of this name: a UUID made from the name (RFC 9562, version 8), which needs no domain of
 * ours and is the same in every release and on every host.
 */
export function nameIri(name: string): string {
  const hex = sha256(new TextEncoder().encode(name));
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const words = (name: string, said: Said) =>
  element(
    name,
    {},
    said.map(({ lang, text }) => element('langstring', { lang }, text)),
  );

/** cmi5.xml (cmi5, section 13.1): a course of one assignable unit, done when it is completed and passed. */
export function cmi5Structure({ content, title, description }: ManifestParts): string {
  const name = lastingId(content);
  const said = [words('title', title), words('description', description)];
  return xmlDocument(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: nameIri(`${name}/course`) }, said),
      element(
        'au',
        {
          id: nameIri(`${name}/unit`),
          moveOn: 'CompletedAndPassed',
          masteryScore: content.pass === null ? null : shareText(content.pass),
          launchMethod: 'AnyWindow',
          activityType: 'http://adlnet.gov/expapi/activities/lesson',
        },
        [...said, element('url', {}, 'index.html')],
      ),
    ]),
  );
}
