import { useCallback, useEffect, useRef } from 'react';
import type { HostLink } from '../../portal/hostLink';
import type { Lesson } from '../../portal/lesson';
import { knownWords } from '../../state/lesson';
import { chapterHash, parseRoute } from '../../state/route';
import { languageCodes, type Settings } from '../../state/settings';
import { useLanguage } from '../../text/language';
import { checkHash, stopHash } from '../check/checkHash';
import type { OnStage } from './hostContext';

/** What of an address stays when a host leads elsewhere in the lesson. */
const KEPT = ['lang', 'theme', 'hide', 'figures', 'fix', 'figure'];

interface HostOptions {
  readonly link: HostLink | null;
  readonly lesson: Lesson | null;
  readonly query: URLSearchParams;
  readonly languages?: readonly string[];
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Tells the page around what stands here, and follows it. Returns how the mounted chapter enters, and where it is now. */
export function useHost({ link, lesson, query, languages = languageCodes, onSettings }: HostOptions) {
  const language = useLanguage();
  const stage = useRef<OnStage | null>(null);
  const enter = useCallback((next: OnStage) => {
    stage.current = next;
    return () => {
      if (stage.current === next) stage.current = null;
    };
  }, []);

  const figure = query.get('figure');
  useEffect(() => {
    if (!link || !lesson) return;
    const { chapter, steps, items } = lesson;
    const alone = figure !== null && steps.some((step) => step.figure === figure) ? figure : null;
    link.describe({
      chapter,
      figure: alone,
      steps: steps.filter((step) => alone === null || step.figure === alone).map(({ id }) => id),
      check: items.length > 0,
      languages,
      language,
    });
  }, [link, lesson, figure, languages, language]);

  useEffect(() => {
    if (!link || !lesson) return;
    const { chapter, steps, items } = lesson;
    const fixed = knownWords(query, 'fix', ['lang', 'theme']);
    return link.onOrder((order) => {
      if (order.type === 'language' || order.type === 'theme') {
        const fits = order.type === 'theme' || languages.includes(order.language);
        if (!fits || fixed.includes(order.type === 'theme' ? 'theme' : 'lang'))
          link.send({ type: 'error', reason: 'fixed', about: order.type });
        else onSettings(order.type === 'theme' ? { theme: order.theme } : { lang: order.language });
      } else if (order.type === 'goto') {
        const { to } = order;
        const stop = typeof to === 'number' ? to - 1 : steps.findIndex(({ id }) => id === to);
        const step = steps[stop];
        if (step && (figure === null || step.figure === figure)) {
          if (stage.current) stage.current.goTo(stop);
          else location.hash = stopHash('embed', chapter, stop);
        } else if (to === 'check' && items.length > 0) location.hash = checkHash('embed', chapter);
        else link.send({ type: 'error', reason: 'step', about: String(to) });
      }
    });
  }, [link, lesson, query, figure, languages, onSettings]);

  const address = useCallback(() => {
    const now = parseRoute(location.hash);
    if (!stage.current || now.page !== 'chapter') return location.hash;
    const kept = KEPT.flatMap((key): [string, string][] => {
      const value = now.query.get(key);
      return value === null ? [] : [[key, value]];
    });
    return chapterHash('embed', now.chapter, [...kept, ...stage.current.entries()]);
  }, []);

  return { enter, address };
}
