import type { ReactNode } from 'react';
import './picture.css';

/** The sheet of a chapter's small drawing, 300 × 132. Title and line beside it say the same in words. */
export function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 300 132" aria-hidden>
      {children}
    </svg>
  );
}

/** An SVG path through points. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** `count` numbers from `from` to `to`, both included. */
export function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}
