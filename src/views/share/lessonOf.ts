import type { ViewKind } from '../../state/route';
import { parseRoute } from '../../state/route';
import { knownWords } from '../../state/lesson';
import { figureParts } from '../../ui/FigureContext';
import type { Lesson } from './lessonEntries';

/** The lesson to begin with: what is on the screen, with what the link that opened it hides and fixes. */
export function lessonOf(view: ViewKind): Lesson {
  const { query } = parseRoute(location.hash);
  const lang = query.get('lang');
  const fixed = (query.get('fix') ?? '').split(',').filter(Boolean);
  return {
    view,
    start: 'now',
    figures: (query.get('figures') ?? '').split(',').filter(Boolean),
    lang: (lang === 'en' || lang === 'es') && fixed.includes('lang') ? lang : null,
    theme: null,
    hide: knownWords(query, 'hide', figureParts),
    fix: fixed.filter((key) => key !== 'lang' && key !== 'theme'),
  };
}
