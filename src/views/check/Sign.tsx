import { Check, X } from 'lucide-react';
import { check } from '../../text/check';
import { useWords } from '../../text/language';

/** A tick or a cross, said as a word. */
export function Sign({ right }: { right: boolean }) {
  const { states } = useWords(check);
  const Icon = right ? Check : X;
  return <Icon className="check-sign" role="img" aria-label={right ? states.right : states.wrong} />;
}
