import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { clearProgress, type ChapterProgress, type Progress, type ProgressStore } from '../state/progress';
import { about } from '../text/about';
import { formatCount } from '../text/format';
import { useLanguage } from '../text/language';
import { Button } from '../ui/Button';
import { Prose } from '../ui/Prose';

/** What is kept on this device, and the way to be rid of it. */
export function Privacy({ progress, lasting }: { progress: ProgressStore; lasting: boolean }) {
  const language = useLanguage();
  const words = about[language].privacy;
  const steps = useStore(progress, (now) => sum(now, ({ seen }) => seen.length));
  const answers = useStore(progress, (now) => sum(now, (kept) => Object.keys(kept.answers).length));
  const count = (number: number) => formatCount(number, language);
  return (
    <>
      <Prose text={words.text} />
      <p>{words.kept}</p>
      <ul className="about-kept">
        <li>{words.theme}</li>
        <li>{words.language}</li>
        <li>{words.progress(count(steps), count(answers))}</li>
      </ul>
      {!lasting && (
        <p className="about-warning" role="note">
          {words.notLasting}
        </p>
      )}
      <Forget words={words} empty={steps + answers === 0} onForget={() => clearProgress(progress)} />
    </>
  );
}

function sum({ chapters }: Progress, of: (kept: ChapterProgress) => number): number {
  return Object.values(chapters).reduce((total, kept) => total + of(kept), 0);
}

interface ForgetProps {
  readonly words: (typeof about)['en']['privacy'];
  readonly empty: boolean;
  readonly onForget: () => void;
}

/** Asks in place, without a dialog: the question stands where the button was. */
function Forget({ words, empty, onForget }: ForgetProps) {
  const [stage, setStage] = useState<'rest' | 'asked' | 'done'>('rest');
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);

  useEffect(() => {
    // The pressed button is gone: the focus goes on to what stands there now.
    if (pressed.current) box.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
    pressed.current = false;
  }, [stage]);

  const turnTo = (next: typeof stage) => {
    pressed.current = true;
    setStage(next);
  };

  return (
    <div className="about-forget" ref={box}>
      {stage === 'asked' ? (
        <>
          <p>{words.forgetAsk}</p>
          <Button onClick={() => turnTo('rest')}>{words.forgetNo}</Button>
          <Button
            look="key"
            onClick={() => {
              onForget();
              turnTo('done');
            }}
          >
            {words.forgetYes}
          </Button>
        </>
      ) : empty ? (
        <p role="status" tabIndex={-1}>
          {stage === 'done' ? words.forgotten : words.nothing}
        </p>
      ) : (
        <Button onClick={() => turnTo('asked')}>{words.forget}</Button>
      )}
    </div>
  );
}
