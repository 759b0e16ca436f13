import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { ViewKind } from '../../state/route';
import { FigureBoundary } from '../FigureBoundary';
import { onAskedToShare } from './askToShare';

const SharePanel = lazy(() => import('./SharePanel').then((module) => ({ default: module.SharePanel })));
const PrintRoom = lazy(() => import('./PrintRoom').then((module) => ({ default: module.PrintRoom })));
const PRINT_AFTER_MS = 5000;

/** What hands a chapter out, by link, code or paper: none of it comes before the figure stands. */
export function Sharing({ view }: { view: ViewKind }) {
  const [open, setOpen] = useState(false);
  const [printing, setPrinting] = useState(false);
  useEffect(() => onAskedToShare(() => setOpen(true)), []);
  useEffect(() => {
    const timer = setTimeout(() => setPrinting(true), PRINT_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  return (
    <FigureBoundary fallback={() => null}>
      <Suspense>
        {open && <SharePanel view={view} onClose={close} />}
        {view !== 'embed' && (open || printing) && <PrintRoom />}
      </Suspense>
    </FigureBoundary>
  );
}
