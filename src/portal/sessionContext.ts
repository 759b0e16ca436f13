import { createContext, useContext, useEffect } from 'react';
import { PASS_MARK } from '../state/check';
import { useMounted } from '../state/hooks';
import { onScreen } from './lesson';
import type { Session } from './session';

/** The session of the lesson on this page, where a portal has opened one. */
export const SessionContext = createContext<Session | null>(null);

/** Names the mounted chapter to the session, if there is one. */
export function useFollowed(): void {
  const session = useContext(SessionContext);
  const { chapter, store } = useMounted();
  useEffect(() => session?.follow(onScreen(chapter, store)), [session, chapter, store]);
}

/** Share of right answers that passes here. */
export function usePassMark(): number {
  return useContext(SessionContext)?.passMark ?? PASS_MARK;
}
