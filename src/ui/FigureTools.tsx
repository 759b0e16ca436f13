import { Image, Link, Table2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { common } from '../text/common';
import { useWords } from '../text/language';
import { IconButton } from './Button';
import { useSurroundings } from './FigureContext';
import { saveBlob } from './saveBlob';

/** What a figure gives away for slides and spreadsheets. */
export interface Savable {
  /** The picture as it stands: SVG for plots, PNG for images; null while there is none. */
  readonly picture: (() => Blob | Promise<Blob>) | null;
  /** The numbers behind it, as CSV; null while there are none. */
  readonly numbers: (() => string) | null;
}

const NOTE_MS = 4000;

export function FigureTools({ id, picture, numbers }: Savable & { id: string }) {
  const words = useWords(common);
  const { address } = useSurroundings();
  const [note, setNote] = useState('');

  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(''), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);

  const report = (work: Promise<unknown>, done: string, failed: string) => {
    work.then(
      () => setNote(done),
      () => setNote(failed),
    );
  };
  const copy = async () => navigator.clipboard.writeText(address());
  const savePicture = async (draw: () => Blob | Promise<Blob>) => {
    const blob = await draw();
    saveBlob(blob, `deep-rounds-${id}.${blob.type.includes('svg') ? 'svg' : 'png'}`);
  };
  const saveNumbers = async (write: () => string) =>
    saveBlob(new Blob([write()], { type: 'text/csv;charset=utf-8' }), `deep-rounds-${id}.csv`);

  return (
    <div className="fig-tools">
      <span className="fig-note cap" aria-live="polite">
        {note}
      </span>
      <IconButton
        look="flat"
        small
        name={words.copyLink}
        icon={<Link aria-hidden />}
        onClick={() => report(copy(), words.copied, words.copyFailed)}
      />
      <IconButton
        look="flat"
        small
        name={words.savePicture}
        icon={<Image aria-hidden />}
        disabled={!picture}
        onClick={() => picture && report(savePicture(picture), words.saved, words.saveFailed)}
      />
      <IconButton
        look="flat"
        small
        name={words.saveNumbers}
        icon={<Table2 aria-hidden />}
        disabled={!numbers}
        onClick={() => numbers && report(saveNumbers(numbers), words.saved, words.saveFailed)}
      />
    </div>
  );
}
