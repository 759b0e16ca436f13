import type { Session } from './session';

/** Has a session written when the page is hidden, and ended when it leaves; returns the way to stop. */
export function followPage(session: Session, page: Window = window): () => void {
  const { document } = page;
  const hide = () => {
    if (document.visibilityState === 'hidden') void session.flush();
  };
  // Never `unload`: it comes too late on phones, and forbids the browser to keep the page for Back.
  const leave = () => session.finish();
  document.addEventListener('visibilitychange', hide);
  page.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    page.removeEventListener('pagehide', leave);
  };
}
