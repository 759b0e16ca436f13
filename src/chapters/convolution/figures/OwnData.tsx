import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { useLanguage } from '../../../text/language';
import { formatCount } from '../../../text/format';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { FileButton } from '../../../ui/FileButton';
import { useFileDrop } from '../../../ui/useFileDrop';
import { prepareOwn } from '../derive/ownData';
import { sayOwnFault, sayRefusal } from '../derive/sayOwn';
import { useModel, useText } from '../hooks';
import { useOwnFile } from './own/useOwnFile';
import { Pick } from './Pick';
import './convolution.css';
import './cnn/cnn.css';
import './own/own.css';

/** Comes with the first dataset. */
const OwnLive = lazy(() => import('../run/OwnLive').then((module) => ({ default: module.OwnLive })));

/** The network of Fig. 12 on images that the learner brings. */
export function OwnData() {
  const words = useText().own;
  const language = useLanguage();
  const seed = useModel((whole) => whole.cnn.seed);
  const status = useEngineStatus();
  const body = useRef<HTMLDivElement>(null);
  const { dataset, refused, failure, reading, read, stop } = useOwnFile();
  const [finding, setFinding] = useState(0);
  const dropping = useFileDrop(body, read);
  const count = (value: number) => formatCount(value, language);

  const prepared = useMemo(() => dataset && prepareOwn(dataset, seed, finding), [dataset, seed, finding]);
  const alert = failure
    ? sayRefusal(failure, language)
    : prepared && !prepared.ok
      ? sayOwnFault(prepared.fault, language)
      : null;
  const busy = reading
    ? reading.total > 0
      ? words.readingPart(count(reading.done), count(reading.total))
      : words.reading
    : null;
  const head = (
    <>
      {dataset?.kind === 'many' && (
        <Pick
          name={words.finding}
          value={String(finding)}
          options={dataset.classes.map((label, index) => ({
            value: String(index),
            label: `${words.finding}: ${label}`,
          }))}
          onChange={(next) => setFinding(Number(next))}
        />
      )}
      {reading && (
        <Button small onClick={stop}>
          {words.stop}
        </Button>
      )}
    </>
  );
  const opener = (
    <FileButton name={words.open} hint={words.hint} busy={busy} onFiles={(files) => void read(files)} />
  );

  const invitation = (
    <Figure
      id="own-data"
      say={busy ?? words.invite}
      head={head}
      badge={<EngineBadge state={status} />}
      alert={alert}
      picture={null}
      numbers={null}
    >
      <div className={dropping ? 'conv conv-own is-dropping' : 'conv conv-own'} ref={body}>
        <div className="conv-invite">
          <h3>{dropping ? words.drop : words.invite}</h3>
          <ul>
            {words.inviteLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{opener}</p>
          <p className="cap">{words.private}</p>
        </div>
      </div>
    </Figure>
  );
  if (prepared?.ok)
    return (
      <Suspense fallback={invitation}>
        <OwnLive
          key={`${dataset?.name ?? ''}/${finding}/${seed}`}
          sets={prepared.sets}
          seed={seed}
          refused={refused}
          head={
            <>
              {head}
              {opener}
            </>
          }
          alert={alert}
          bodyRef={body}
        />
      </Suspense>
    );
  return invitation;
}
