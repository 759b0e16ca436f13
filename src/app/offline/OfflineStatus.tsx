import { useStore } from 'zustand';
import { offline } from '../../text/offline';
import { useWords } from '../../text/language';
import { offlineCopy } from './keepOffline';

/** Whether the next lecture needs a network. */
export function OfflineStatus() {
  const words = useWords(offline);
  const { copy } = useStore(offlineCopy());
  return <p role="status">{words.status[copy]}</p>;
}
