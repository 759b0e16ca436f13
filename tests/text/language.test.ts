import { expect, test } from 'vitest';
import { preferredLanguage } from '../../src/text/language';

test.each([
  [['es-MX', 'en'], 'es'],
  [['fr-FR', 'es-ES', 'en'], 'es'],
  [['EN-us'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('preferredLanguage(%j) is %s', (preferred, language) => {
  expect(preferredLanguage(preferred)).toBe(language);
});
