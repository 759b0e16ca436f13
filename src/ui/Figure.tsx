import { lazy, Suspense, useEffect, useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './figure.css';
import { useSurroundings, type Savable } from './FigureContext';
import { FigureTools } from './FigureTools';
import { Say } from './Say';

const FixedNote = lazy(() => import('./FixedNote').then((module) => ({ default: module.FixedNote })));

interface FigureProps extends Savable {
  /** The figure's id in the chapter: its title comes from the chapter's text, its address from here. */
  readonly id: string;
  /** The text equivalent: one or two sentences that say what is to be seen now. */
  readonly say: string;
  /** Controls in the head, beside the title: a switch of modes. */
  readonly head?: ReactNode;
  /** Controls under the figure. */
  readonly dock?: ReactNode;
  /** Live numbers: `Readout`s. */
  readonly readouts?: ReactNode;
  /** The engine badge, where the engine works for this figure. */
  readonly badge?: ReactNode;
  /** A passing message about this figure (a refused file, a frozen run): said at once. */
  readonly alert?: string | null;
  readonly children: ReactNode;
  readonly className?: string;
}

/** The frame of every figure: title, tools, the picture itself, its text equivalent, controls and numbers. */
export function Figure({
  id,
  say,
  head,
  dock,
  readouts,
  badge,
  alert,
  picture,
  numbers,
  children,
  className = '',
}: FigureProps) {
  const { titles, hidden, slots, offer, fixed } = useSurroundings();
  const titleId = useId();
  const { title = id, after = '' } = titles[id] ?? {};

  useEffect(() => void offer?.(id, { picture, numbers }));

  const dockBox =
    hidden.has('controls') || !dock ? null : (
      <div className="fig-dock" data-part="controls">
        {dock}
      </div>
    );
  const readoutBox =
    hidden.has('readouts') || !readouts ? null : <div className="fig-readouts">{readouts}</div>;

  return (
    <figure className={`fig ${className}`} data-figure={id} aria-labelledby={titleId}>
      <div className={hidden.has('head') ? 'fig-head fig-head-bare' : 'fig-head'}>
        <h2 id={titleId} className={hidden.has('head') ? 'sr' : undefined}>
          {title}
          {after && <span className="fig-after cap">{after}</span>}
        </h2>
        {head && !hidden.has('controls') && <div className="fig-modes">{head}</div>}
        {!hidden.has('tools') && <FigureTools id={id} picture={picture} numbers={numbers} />}
      </div>
      <div className="fig-body">{children}</div>
      {alert && (
        <p className="fig-alert" role="alert">
          {alert}
        </p>
      )}
      <div className="fig-say">
        <Say text={say} visible={!hidden.has('say')} />
        {fixed && fixed.length > 0 && (
          <Suspense>
            <FixedNote />
          </Suspense>
        )}
        {badge && !hidden.has('badge') && badge}
      </div>
      {(dockBox || readoutBox) && (
        <div className="fig-foot">
          {slots.dock === undefined ? dockBox : slots.dock && createPortal(dockBox, slots.dock)}
          {slots.readouts === undefined
            ? readoutBox
            : slots.readouts && createPortal(readoutBox, slots.readouts)}
        </div>
      )}
    </figure>
  );
}
