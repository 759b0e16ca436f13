import { address } from '../text/address';
import { common } from '../text/common';
import { useWords } from '../text/language';
import type { RouteProblem } from '../state/route';
import { Notice } from '../ui/Notice';

/** Says what of an address could not be used: the page itself, or the values of some keys. */
export function AddressNotice({ problem }: { problem: RouteProblem | readonly string[] }) {
  const words = useWords(address);
  const text =
    problem === 'too-long'
      ? words.tooLong
      : problem === 'unknown-page'
        ? words.unknownPage
        : words.refused(problem.join(', '));
  return <Notice text={text} dismiss={useWords(common).dismiss} />;
}
