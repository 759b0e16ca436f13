import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import { useHold, useMounted } from '../state/hooks';
import { common } from '../text/common';
import { formatNumber } from '../text/format';
import { useLanguage, useWords } from '../text/language';
import { Button } from '../ui/Button';
import type { PredictCard } from '../ui/PredictCard';
import { Prose } from '../ui/Prose';

let card: typeof PredictCard | null = null;

/** Few first steps ask something: the card comes with the first that does, or with the later figures. */
export async function loadPredictCard(): Promise<void> {
  card ??= (await import('../ui/PredictCard')).PredictCard;
}

function Question(props: ComponentProps<typeof PredictCard>) {
  const [Card, show] = useState(() => card);
  useEffect(() => {
    // Without the card the words still stand; the next question asks for it again.
    if (!Card)
      loadPredictCard().then(
        () => show(() => card),
        () => undefined,
      );
  }, [Card]);
  return Card && <Card {...props} />;
}

/** The words of the present step and, if it asks something, its predict card; `swift` answers by one click. */
export function StepBody({ swift = false }: { swift?: boolean }) {
  const { chapter, text, store } = useMounted();
  const language = useLanguage();
  const hold = useHold((now) => now);
  const step = chapter.steps[hold.stop];
  const live = useMemo(() => {
    const shown: Record<string, string> = {};
    for (const [name, value] of Object.entries(chapter.live(hold)))
      shown[name] = formatNumber(value, language);
    return shown;
  }, [chapter, hold, language]);
  if (!step) return null;
  const words = text.steps[step.id];
  const answer = hold.answers[step.id];
  return (
    <>
      <Prose text={words?.body ?? ''} live={live} />
      {step.predict && words?.predict && (
        <Question
          key={`${step.id}${answer?.told ? '!' : ''}`}
          kind={step.predict.kind}
          options={step.predict.options}
          words={words.predict}
          answer={answer}
          expected={answer ? chapter.expected(store, hold.stop) : null}
          place={hold.place}
          swift={swift}
          onCommit={(given) => chapter.answer(store, given)}
        />
      )}
    </>
  );
}

/** One click back to the state that the words speak of; there only when the learner has left it. */
export function BackToStep() {
  const { chapter, store } = useMounted();
  const words = useWords(common);
  const touched = useHold((hold) => hold.touched);
  if (!touched) return null;
  return (
    <Button small look="flat" className="back-to-step" onClick={() => chapter.restore(store)}>
      {words.backToStep}
    </Button>
  );
}
