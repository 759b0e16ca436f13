/** What a page says to the waiting version when its reader wants it. */
export const TAKE_OVER = 'take over';
