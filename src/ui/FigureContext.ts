import { createContext, useContext } from 'react';

/** What a view tells the figures that it lays out. A figure does not know in which view it stands, only this. */
export interface FigureSurroundings {
  readonly titles: Readonly<Record<string, { readonly title: string; readonly after: string }>>;
  /** The absolute address of what is on the screen now. */
  readonly address: () => string;
  /** Parts that this view or this link leaves out. */
  readonly hidden: ReadonlySet<FigurePart>;
  /** Elements outside the figure where the view wants these parts (a lecture's foot, say). */
  readonly slots: Readonly<Partial<Record<'dock' | 'readouts', HTMLElement | null>>>;
}

export const figureParts = ['head', 'tools', 'controls', 'say', 'badge', 'readouts'] as const;
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
