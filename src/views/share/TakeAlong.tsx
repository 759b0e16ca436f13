import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../../text/language';
import { share } from '../../text/share';
import { Button } from '../../ui/Button';
import { saveNumbers, savePicture } from '../../ui/saveFigure';
import { offered } from '../Stage';
import { askToPrint, isPreparing, onPreparing } from './printing';

/** What leaves the screen as a file or on paper: here also where the figure's own buttons are hidden. */
export function TakeAlong({ printable }: { printable: boolean }) {
  const words = useWords(share);
  const [note, setNote] = useState('');
  const preparing = useSyncExternalStore(onPreparing, isPreparing);
  const report = (work: Promise<unknown> | undefined) =>
    (work ?? Promise.reject(new Error('The figure offers nothing yet.'))).then(
      () => setNote(words.saved),
      () => setNote(words.failed),
    );
  // Asked at the moment of the click: what a figure offers changes with it.
  const picture = () => offered.savable?.picture && savePicture(offered.id, offered.savable.picture);
  const numbers = () => offered.savable?.numbers && saveNumbers(offered.id, offered.savable.numbers);
  return (
    <section className="take">
      <h3>{words.take}</h3>
      <div>
        {printable && (
          <Button small disabled={preparing} onClick={askToPrint}>
            {words.print}
          </Button>
        )}
        <Button small onClick={() => void report(picture() || undefined)}>
          {words.picture}
        </Button>
        <Button small onClick={() => void report(numbers() || undefined)}>
          {words.numbers}
        </Button>
      </div>
      <p role="status">{preparing ? words.preparing : note}</p>
    </section>
  );
}
