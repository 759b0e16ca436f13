import { lazy, Suspense } from 'react';
import type { ViewKind } from '../../state/route';
import { PrintRoom } from './PrintRoom';

const SharePanel = lazy(() => import('./SharePanel').then((module) => ({ default: module.SharePanel })));

interface ShareRoomProps {
  readonly view: ViewKind;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The panel while somebody wants it, and paper at any time; a frame prints with the page around it. */
export function ShareRoom({ view, open, onClose }: ShareRoomProps) {
  return (
    <>
      {open && (
        <Suspense>
          <SharePanel view={view} onClose={onClose} />
        </Suspense>
      )}
      {view !== 'embed' && <PrintRoom />}
    </>
  );
}
