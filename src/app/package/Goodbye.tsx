import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { LaunchMode } from '../../portal/reporter';
import { useWords } from '../../text/language';
import { portal } from '../../text/portal';

/** What stands after "Save and exit": nothing more is to be done here. */
export function Goodbye({ mode }: { mode: LaunchMode }) {
  const words = useWords(portal);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" className="package-goodbye">
      <Check aria-hidden />
      <h1 tabIndex={-1} ref={heading}>
        {mode === 'normal' ? words.goodbye : words.goodbyeReview}
      </h1>
      <p>{words.close}</p>
    </main>
  );
}
