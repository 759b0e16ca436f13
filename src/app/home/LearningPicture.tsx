import { Picture } from './Picture';

const malignant = [
  [170, 55], [180, 30], [193, 20], [205, 38], [216, 68], [220, 54], [226, 84], [232, 68], [236, 24], [238, 50], [206, 66], [146, 36], [126, 32],
] as const; // prettier-ignore
const benign = [
  [92, 77], [95, 60], [102, 110], [110, 106], [132, 98], [145, 66], [148, 82], [154, 96], [156, 112], [188, 112], [193, 92], [112, 88], [124, 66], [234, 112],
] as const; // prettier-ignore

/** Cases of two kinds: a rule with two thresholds, dashed, and a line that was learned. */
export function LearningPicture() {
  return (
    <Picture>
      <path d="M150 10V72H250" className="guide" />
      <path d="M72 10L246 124" className="main" />
      {malignant.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r="5" className="case class-a" />
      ))}
      {benign.map(([x, y]) => (
        <path key={`${x},${y}`} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} className="case class-b" />
      ))}
    </Picture>
  );
}
