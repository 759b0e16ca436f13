import { createContext, useContext } from 'react';
import { common } from '../text/common';
import { useWords } from '../text/language';

/** What a view tells the figures that it lays out. A figure does not know in which view it stands, only this. */
export interface FigureSurroundings {
  readonly titles: Readonly<Record<string, { readonly title: string; readonly after: string }>>;
  /** The absolute address of what is on the screen now. */
  readonly address: () => string;
  /** Parts that this view or this link leaves out. */
  readonly hidden: ReadonlySet<FigurePart>;
  /** Elements outside the figure where the view wants these parts (a lecture's foot, say). */
  readonly slots: Readonly<Partial<Record<'dock' | 'readouts', HTMLElement | null>>>;
  /** What a link has fixed, by key: shown and locked. */
  readonly fixed?: readonly string[];
  /** How often somebody has tried to move it. */
  readonly knocks?: number;
  /** Where a figure leaves what it can give away, for a view that hides its tools. */
  readonly offer?: (id: string, savable: Savable) => void;
  /** Opens the panel that hands out what is on the screen, where there is one. */
  readonly share?: () => void;
}

/** What a figure gives away for slides and spreadsheets. */
export interface Savable {
  /** The picture as it stands: SVG for plots, PNG for images; null while there is none. */
  readonly picture: (() => Blob | Promise<Blob>) | null;
  /** The numbers behind it, as CSV; null while there are none. */
  readonly numbers: (() => string) | null;
}

/** Parts of a figure, then of the view around it: what a link may hide. */
export const figureParts = [
  'head',
  'tools',
  'controls',
  'say',
  'badge',
  'readouts',
  'thread',
  'nav',
] as const;
export type FigurePart = (typeof figureParts)[number];

export const FigureContext = createContext<FigureSurroundings>({
  titles: {},
  address: () => '',
  hidden: new Set(),
  slots: {},
});

export function useSurroundings(): FigureSurroundings {
  return useContext(FigureContext);
}

/**
 * What a control needs to be fixed by a link: whether it is, and the marks by which style sheets, the panel that hands
 * lessons out, and tests find it.
 * @param field the key of its value in addresses
 */
export function useField(field: string | undefined, name: string) {
  const { fixed } = useSurroundings();
  const hint = useWords(common).fixed;
  const locked = field !== undefined && fixed?.includes(field) === true;
  const mark = { 'data-field': field, 'data-name': name, ...(locked && { 'data-fixed': '', title: hint }) };
  return [locked, mark] as const;
}
