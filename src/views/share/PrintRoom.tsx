import { Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import type { ChapterStore } from '../../state/chapter';
import { MountedContext, useMounted, type Mounted } from '../../state/hooks';
import { useWords } from '../../text/language';
import { share } from '../../text/share';
import { FigureContext, type FigurePart, type Savable } from '../../ui/FigureContext';
import { FigureBoundary } from '../FigureBoundary';
import { drawNow, drawOffered } from './drawFigure';
import { Handout, type Sheet } from './Handout';
import { lightPage } from './lightPage';
import './printRoom.css';
import { answerPrint, setPreparing } from './printing';
import { readFigure } from './readFigure';
import { whenCalm } from './whenCalm';

const LEFT_OUT: ReadonlySet<FigurePart> = new Set(['head', 'tools', 'badge']);
const NO_SLOTS = {};

/**
 * Makes the handout of the mounted chapter: draws all its figures out of sight, from a copy of what the learner has,
 * takes their pictures, and lays them out for paper. Whoever prints without asking first gets what can be drawn at once.
 */
export function PrintRoom() {
  const { chapter, store, text } = useMounted();
  const onOff = useWords(share).handout;
  const [copy, setCopy] = useState<ChapterStore | null>(null);
  const [sheets, setSheets] = useState<readonly Sheet[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const offers = useRef(new Map<string, Savable>());
  const figures = useMemo(() => [...new Set(chapter.steps.map(({ figure }) => figure))], [chapter]);

  const begin = () => {
    offers.current.clear();
    // Runs and hands in the copy never reach what is on the screen.
    setCopy(createStore(() => ({ ...store.getState() })));
  };
  const sheetOf = (figure: string, picture: Element | null): Sheet => {
    const drawn = box.current?.querySelector(`[data-figure="${figure}"]`);
    return {
      figure,
      picture,
      ...(drawn ? readFigure(drawn, onOff) : { numbers: [], settings: [], say: '' }),
    };
  };

  const prepare = async () => {
    setPreparing(true);
    const restore = lightPage();
    try {
      await chapter.preload(true).catch(() => undefined);
      flushSync(begin);
      if (box.current) await whenCalm(box.current);
      const made: Sheet[] = [];
      for (const figure of figures) {
        const drawn = box.current?.querySelector(`[data-figure="${figure}"]`) ?? null;
        const picture = await drawOffered(offers.current.get(figure)).catch(() => null);
        made.push(sheetOf(figure, picture ?? (drawn && drawNow(drawn))));
      }
      flushSync(() => {
        setSheets(made);
        setCopy(null);
      });
    } finally {
      restore();
      setPreparing(false);
    }
    window.print();
  };

  const drawAtOnce = () => {
    if (sheets) return;
    const restore = lightPage();
    flushSync(begin);
    const made = figures.map((figure) => {
      const drawn = box.current?.querySelector(`[data-figure="${figure}"]`) ?? null;
      return sheetOf(figure, drawn && drawNow(drawn));
    });
    flushSync(() => {
      setSheets(made);
      setCopy(null);
    });
    restore();
  };

  const onBefore = useEffectEvent(drawAtOnce);
  const onAsked = useEffectEvent(() => void prepare());
  useEffect(() => answerPrint(() => onAsked()), []);
  useEffect(() => {
    const before = () => onBefore();
    const after = () => setSheets(null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      onAsked();
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      removeEventListener('keydown', onKey);
    };
  }, []);

  const mounted: Mounted | null = useMemo(
    () => copy && { chapter, store: copy, text },
    [chapter, copy, text],
  );
  const surroundings = useMemo(
    () => ({
      titles: text.figures,
      address: () => '',
      hidden: LEFT_OUT,
      slots: NO_SLOTS,
      offer: (id: string, savable: Savable) => void offers.current.set(id, savable),
    }),
    [text],
  );
  return (
    <>
      {mounted && (
        <div className="print-room" aria-hidden inert ref={box}>
          <MountedContext value={mounted}>
            <FigureContext value={surroundings}>
              {figures.map((id) => {
                const Figure = chapter.figures[id];
                return (
                  Figure && (
                    <FigureBoundary key={id} fallback={() => null}>
                      <Suspense fallback={<div aria-busy />}>
                        <Figure />
                      </Suspense>
                    </FigureBoundary>
                  )
                );
              })}
            </FigureContext>
          </MountedContext>
        </div>
      )}
      {sheets && <Handout sheets={sheets} />}
    </>
  );
}
