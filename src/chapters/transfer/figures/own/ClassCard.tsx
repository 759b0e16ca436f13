import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { FileButton } from '../../../../ui/FileButton';
import { useText } from '../../hooks';
import type { OwnClass } from '../../run/readOwn';
import { Thumbnail } from './Thumbnail';

interface ClassCardProps {
  readonly own: OwnClass;
  readonly index: number;
  readonly onRename: (name: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Thumbnails at most; where the room is short only the first row of them is seen. */
const SHOWN = 12;

/** One class: its name, its images, and the way to add more. */
export function ClassCard({ own, index, onRename, onFiles }: ClassCardProps) {
  const words = useText().own;
  const language = useLanguage();
  return (
    <li className="tr-class">
      <div className="tr-class-head">
        <input
          type="text"
          aria-label={words.className(index + 1)}
          value={own.name}
          maxLength={40}
          onChange={(event) => onRename(event.target.value)}
        />
        <FileButton name={words.addTo(own.name)} hint={words.hint} busy={null} onFiles={onFiles} several />
      </div>
      <div className="tr-row">
        <div className="tr-thumbs">
          {own.images.slice(0, SHOWN).map((image, i) => (
            <Thumbnail key={i} image={image} name={words.imageOf(own.name, i + 1)} />
          ))}
        </div>
        <span className="cap">{words.count(formatCount(own.images.length, language))}</span>
      </div>
    </li>
  );
}
