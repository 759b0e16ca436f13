import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { IconButton } from '../../../../ui/Button';
import { useText } from '../../hooks';
import { slideRanges } from '../../modelSlide';

interface MovePadProps {
  readonly right: number;
  readonly down: number;
  readonly onMove: (right: number, down: number) => void;
}

/** Moves the image under the window by whole pixels. */
export function MovePad({ right, down, onMove }: MovePadProps) {
  const words = useText().sliding;
  const { min, max } = slideRanges.shift;
  const button = (
    name: keyof typeof words.moves,
    Icon: typeof ArrowLeft,
    byRight: number,
    byDown: number,
  ) => {
    const [x, y] = [right + byRight, down + byDown];
    const stuck = x < min || x > max || y < min || y > max;
    return (
      <IconButton
        small
        name={`${words.move}: ${words.moves[name]}`}
        icon={<Icon aria-hidden />}
        aria-disabled={stuck}
        onClick={stuck ? undefined : () => onMove(x, y)}
      />
    );
  };
  return (
    <div className="conv-move" role="group" aria-label={words.move} data-unsaved>
      <span className="cap">{words.move}</span>
      {button('left', ArrowLeft, -1, 0)}
      {button('right', ArrowRight, 1, 0)}
      {button('up', ArrowUp, 0, -1)}
      {button('down', ArrowDown, 0, 1)}
    </div>
  );
}
