import {
  CircleQuestionMark,
  LayoutGrid,
  LogOut,
  Maximize,
  Notebook,
  Share2,
  Spotlight,
  Square,
} from 'lucide-react';
import { useMounted } from '../../state/hooks';
import { chapterHash } from '../../state/route';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { lecture as lectureWords } from '../../text/lecture';
import { Button, IconButton } from '../../ui/Button';
import { askToShare } from '../share/askToShare';
import type { Lecture } from './useLecture';

/** What a lecturer looks for in a hurry, small and quiet above the words; each has a key too. */
export function Toolbar({ lecture }: { lecture: Lecture }) {
  const { chapter } = useMounted();
  const words = useWords(lectureWords);
  const { share } = useWords(common);
  const { act, spotlight, spot } = lecture;
  const stop: [string, string][] = spot.stop > 0 ? [['stop', String(spot.stop + 1)]] : [];
  return (
    <div className="present-tools" role="toolbar" aria-label={words.tools}>
      <Button
        small
        look="flat"
        className="present-tool-named"
        aria-label={words.black}
        title={`${words.black} (B)`}
        onClick={() => act('black')}
      >
        <Square aria-hidden className="present-square" />
        <span>{words.blackShort}</span>
      </Button>
      <Button
        small
        look="flat"
        className="present-tool-named"
        aria-label={words.help}
        title={`${words.help} (?)`}
        onClick={() => act('help')}
      >
        <CircleQuestionMark aria-hidden />
        <span>{words.helpShort}</span>
      </Button>
      <IconButton
        small
        look="flat"
        name={`${words.overview} (O)`}
        icon={<LayoutGrid aria-hidden />}
        onClick={() => act('overview')}
      />
      <IconButton
        small
        look="flat"
        name={`${words.spotlight} (L)`}
        icon={<Spotlight aria-hidden />}
        aria-pressed={spotlight}
        onClick={() => act('spotlight')}
      />
      <IconButton
        small
        look="flat"
        name={`${words.speaker} (S)`}
        icon={<Notebook aria-hidden />}
        onClick={() => act('speaker')}
      />
      <IconButton
        small
        look="flat"
        name={`${words.full} (F)`}
        icon={<Maximize aria-hidden />}
        onClick={() => act('full')}
      />
      <IconButton small look="flat" name={share} icon={<Share2 aria-hidden />} onClick={askToShare} />
      <a
        className="btn btn-flat btn-small btn-icon"
        href={chapterHash('read', chapter.id, stop)}
        aria-label={words.leave}
        title={words.leave}
      >
        <LogOut aria-hidden />
      </a>
    </div>
  );
}
