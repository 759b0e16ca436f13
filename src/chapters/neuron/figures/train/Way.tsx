import type { Trainer } from '../../../../engine/client/trainerView';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { useModel, useText } from '../../hooks';

/** A long way to a step of a link: how far it is done, and a button that ends it here. */
export function Way({ main, step }: { readonly main: Trainer; readonly step: number }) {
  const { train: words } = useText();
  const language = useLanguage();
  const wanted = useModel((state) => state.step);
  if (main.progress === null) return null;
  return (
    <div className="train-way">
      <progress value={main.progress} aria-label={words.progress('', formatCount(wanted, language))} />
      <span>{words.progress(formatPercent(main.progress, language), formatCount(wanted, language))}</span>
      <Button small onClick={() => main.seek(step)}>
        {words.stop}
      </Button>
    </div>
  );
}
