import type { CnnTrainer } from '../../../../engine/client/cnnTrainerView';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { useText } from '../../hooks';

interface RunLineProps {
  /** Part of the images that are drawn; 1 when they are there. */
  readonly drawn: number;
  readonly failed: boolean;
  readonly trainer: CnnTrainer | null;
}

/** How far images, programs and training have come, with the way to stop them. */
export function RunLine({ drawn, failed, trainer }: RunLineProps) {
  const words = useText().cnn;
  const language = useLanguage();
  const percent = (share: number) => formatPercent(share, language);
  const bar = (share: number, text: string) => (
    <span className="conv-run">
      <progress max={1} value={share} aria-label={text} />
      <span>{text}</span>
    </span>
  );
  if (failed || trainer?.failed) return <span className="conv-run">{words.failed}</span>;
  if (!trainer) return bar(drawn, words.drawing(percent(drawn)));
  if (trainer.opening !== null) return bar(trainer.opening, words.compiling(percent(trainer.opening)));
  if (trainer.progress !== null)
    return (
      <span className="conv-run">
        {bar(trainer.progress, words.seeking(percent(trainer.progress)))}
        <Button small onClick={trainer.cancel}>
          {words.cancel}
        </Button>
      </span>
    );
  const { imagesPerSecond, secondsLeft, snapshot, playing } = trainer;
  if (playing && snapshot) {
    const speed = imagesPerSecond === null ? '' : words.rate(formatCount(imagesPerSecond, language));
    const left = secondsLeft === null ? '' : words.left(formatCount(Math.ceil(secondsLeft), language));
    return bar(
      snapshot.step / Math.max(1, snapshot.steps),
      [speed, left].filter(Boolean).join(', ') || words.training,
    );
  }
  return (
    <span className="conv-run" data-unsaved>
      {trainer.done ? words.trained : words.ready}
    </span>
  );
}
