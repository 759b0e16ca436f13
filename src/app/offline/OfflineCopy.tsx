import { X } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { offline } from '../../text/offline';
import { useWords } from '../../text/language';
import { Button, IconButton } from '../../ui/Button';
import { offlineCopy } from './keepOffline';
import './offlineCopy.css';

/** Keeps the app for offline use from the first look on, and says when a new version is ready: never in a lecture. */
export function OfflineCopy({ quiet }: { quiet: boolean }) {
  const words = useWords(offline);
  const store = offlineCopy();
  const { copy, others } = useStore(store);
  const [later, setLater] = useState(false);
  if (quiet || later || copy !== 'update') return null;
  return (
    <section className="new-version" aria-label={words.name}>
      <p role="status">{others ? words.others : words.ready}</p>
      <Button look="key" onClick={store.update}>
        {words.reload}
      </Button>
      <IconButton
        small
        look="flat"
        name={words.later}
        icon={<X aria-hidden />}
        onClick={() => setLater(true)}
      />
    </section>
  );
}
