import { CircleSlash, CloudCheck, CloudUpload, DoorClosed, Eye, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { SaveState } from '../../portal/reporter';
import { useWords } from '../../text/language';
import { portal } from '../../text/portal';
import { Button } from '../../ui/Button';

const ICONS = {
  saving: CloudUpload,
  saved: CloudCheck,
  lost: TriangleAlert,
  closed: DoorClosed,
  readonly: Eye,
  none: CircleSlash,
};

/** Whether the portal has what was done, in a picture and a word. */
export function SaveSign({ state }: { state: SaveState }) {
  const words = useWords(portal);
  const Icon = ICONS[state];
  return (
    <span className="package-save" data-save={state}>
      <Icon aria-hidden />
      {words.states[state]}
    </span>
  );
}

interface SaveNoteProps {
  readonly state: SaveState;
  /** The learner wanted to leave and the portal did not take the work. */
  readonly refused: boolean;
  readonly onAgain: () => void;
}

/**
 * What is to be known or done. Read out when it appears; that a step was saved, as each is, is not said aloud.
 */
export function SaveNote({ state, refused, onAgain }: SaveNoteProps) {
  const words = useWords(portal);
  const [worried, setWorried] = useState(false);
  if (state === 'lost' && !worried) setWorried(true);
  const note = state === 'saving' || state === 'saved' ? null : words.notes[state];
  return (
    <div className={`package-note is-${state}`}>
      <p role="status">
        {refused ? words.exitLost : (note ?? (worried ? <span className="sr">{words.savedAgain}</span> : ''))}
      </p>
      {state === 'lost' && (
        <Button small look="key" onClick={onAgain}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
