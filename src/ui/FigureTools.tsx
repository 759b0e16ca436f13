import { Image, Link, Table2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { common } from '../text/common';
import { useWords } from '../text/language';
import { Button, IconButton } from './Button';
import { useSurroundings, type Savable } from './FigureContext';
import { saveNumbers, savePicture } from './saveFigure';

const NOTE_MS = 6000;

export function FigureTools({ id, picture, numbers }: Savable & { id: string }) {
  const words = useWords(common);
  const { address, share } = useSurroundings();
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

  return (
    <div className="fig-tools">
      <span className="fig-note cap" aria-live="polite">
        {note}
      </span>
      {note === words.copied && share && (
        <Button look="flat" small onClick={share}>
          {words.more}
        </Button>
      )}
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
        onClick={() => picture && report(savePicture(id, picture), words.saved, words.saveFailed)}
      />
      <IconButton
        look="flat"
        small
        name={words.saveNumbers}
        icon={<Table2 aria-hidden />}
        disabled={!numbers}
        onClick={() => numbers && report(saveNumbers(id, numbers), words.saved, words.saveFailed)}
      />
    </div>
  );
}
