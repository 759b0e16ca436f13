import type { Savable } from './FigureContext';
import { saveBlob } from './saveBlob';

/** Offers a figure's picture as a file. */
export async function savePicture(id: string, draw: NonNullable<Savable['picture']>): Promise<void> {
  const blob = await draw();
  saveBlob(blob, `deep-rounds-${id}.${blob.type.includes('svg') ? 'svg' : 'png'}`);
}

/** Offers a figure's numbers as a file. */
export async function saveNumbers(id: string, write: NonNullable<Savable['numbers']>): Promise<void> {
  saveBlob(new Blob([write()], { type: 'text/csv;charset=utf-8' }), `deep-rounds-${id}.csv`);
}
