import { lazy, Suspense, useEffect, useState } from 'react';
import type { ViewKind } from '../../state/route';
import { FigureBoundary } from '../FigureBoundary';
import { onAskedToShare } from './askToShare';

const ShareRoom = lazy(() => import('./ShareRoom').then((module) => ({ default: module.ShareRoom })));
const READY_AFTER_MS = 5000;

/** What hands a chapter out, by link, code or paper: none of it comes before the figure stands. */
export function Sharing({ view }: { view: ViewKind }) {
  const [room, setRoom] = useState<'no' | 'ready' | 'open'>('no');
  useEffect(() => onAskedToShare(() => setRoom('open')), []);
  useEffect(() => {
    const timer = setTimeout(() => setRoom((now) => (now === 'no' ? 'ready' : now)), READY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    room !== 'no' && (
      <FigureBoundary fallback={() => null}>
        <Suspense>
          <ShareRoom view={view} open={room === 'open'} onClose={() => setRoom('ready')} />
        </Suspense>
      </FigureBoundary>
    )
  );
}
