import { home } from '../../text/home';
import { useWords } from '../../text/language';
import { pathOf, Picture, spread } from './Picture';

const bell = (center: number, width: number, height: number) =>
  spread(-2.8, 2.8, 50).map((z): [number, number] => [
    center + z * width,
    108 - height * Math.exp((-z * z) / 2),
  ]);

/** The same organ from two scanners, and the threshold that was right for the first. */
export function LimitsPicture() {
  const words = useWords(home).picture;
  return (
    <Picture>
      <path d="M30 108H270" className="axis" />
      <path d={pathOf(bell(178, 28, 60))} className="guide" />
      <path d={pathOf(bell(112, 25, 86))} className="curve" />
      <path d="M144 14V108" className="main" />
      <text x="100" y="125" textAnchor="middle" className="word">
        {words.scannerA}
      </text>
      <text x="196" y="125" textAnchor="middle" className="word">
        {words.scannerB}
      </text>
    </Picture>
  );
}
