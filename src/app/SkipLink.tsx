import { common } from '../text/common';
import { useWords } from '../text/language';

/** Takes the keyboard past the top bar, to the figure where there is one. */
export function SkipLink() {
  const words = useWords(common);
  return (
    <a
      className="top-skip"
      href="#stage"
      onClick={(event) => {
        // The address belongs to the state: the link moves the focus instead.
        event.preventDefault();
        const target = document.querySelector<HTMLElement>('#stage figure, #main');
        target?.setAttribute('tabindex', '-1');
        target?.focus();
      }}
    >
      {words.skip}
    </a>
  );
}
