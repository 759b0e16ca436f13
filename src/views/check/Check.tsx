import { lazy, Suspense, type ReactNode } from 'react';
import type { ProgressStore } from '../../state/progress';
import type { ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { useWords } from '../../text/language';

// Each brings its own look; a door that cannot be fetched takes nothing else with it.
const CheckDoor = lazy(() =>
  import('./CheckDoor').then(
    (module) => ({ default: module.CheckDoor }),
    () => ({ default: Nothing }),
  ),
);
const CheckRoom = lazy(() =>
  import('./CheckRoom').then(
    (module) => ({ default: module.CheckRoom }),
    () => ({ default: Failed }),
  ),
);

export interface CheckProps {
  readonly view: ViewKind;
  readonly query: URLSearchParams;
  readonly progress: ProgressStore;
  /** The check itself; otherwise the way to it, at the end of the chapter's words. */
  readonly open: boolean;
}

export type RenderCheck = (props: CheckProps) => ReactNode;

/** The chapter's closing check, or the way to it. None of it comes before the figure stands. */
export const renderCheck: RenderCheck = (props) => <Check {...props} />;

function Check({ open, ...rest }: CheckProps) {
  return <Suspense>{open ? <CheckRoom {...rest} /> : <CheckDoor {...rest} />}</Suspense>;
}

function Nothing(_: Omit<CheckProps, 'open'>) {
  return null;
}

function Failed() {
  const said = useWords(check);
  return (
    <p className="page-note" role="alert">
      {said.failed}
    </p>
  );
}
