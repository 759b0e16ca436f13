import type { Notes } from '../../../state/chapter';

export const notes: Notes = {};
