import { useMounted } from '../../state/hooks';
import type { ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { useWords } from '../../text/language';
import { stopHash } from './checkHash';

interface WhereLinkProps {
  readonly view: ViewKind;
  /** The step, counted from 0; below 0 there is none. */
  readonly stop: number;
  /** The question that asks, counted from 1: the step offers the way back to it. */
  readonly from: number;
}

/** The way to the step where one saw why. */
export function WhereLink({ view, stop, from }: WhereLinkProps) {
  const { chapter, text } = useMounted();
  const said = useWords(check);
  const step = chapter.steps[stop];
  if (!step) return null;
  return (
    <a className="check-where" href={stopHash(view, chapter.id, stop, from)}>
      {said.where(stop + 1, text.steps[step.id]?.title ?? '')}
    </a>
  );
}
