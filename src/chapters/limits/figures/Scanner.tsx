import { useEffect, useMemo, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatFixed, formatPercent } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { vendorA, vendorB } from '../../../data/transform/scannerShift';
import { side, storedSeed } from '../derive/nets';
import { remedies, scannerImages, scannerPlan, type Remedy } from '../derive/scanner';
import { judgeNets, otherImage, scannerTest } from '../derive/scannerScores';
import { sayScanner, scannerHeader, scannerRows } from '../derive/sayScanner';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { isShifted, scannerRanges, withLost, type ScannerState } from '../modelScanner';
import { imagesOf, useImage, useImages } from '../run/useImages';
import { useNets, type NetPlan } from '../run/useNets';
import { useWork } from '../run/useWork';
import { GrayPlot } from './scanner/GrayPlot';
import { RemedyRow } from './scanner/RemedyRow';
import { SurePlot } from './scanner/SurePlot';
import { NetNotice } from './NetNotice';
import { Small } from './Small';
import './limits.css';
import './scanner/scanner.css';

/** The unseen patients on vendor A: the same whatever the networks learned from. */
const unseen = { kind: 'brain', size: side, count: scannerTest, seed: 900_001 } as const;

const plan: NetPlan<Remedy> = {
  name: 'scanner',
  ids: remedies,
  stored: (id) => `scanner/${id}`,
  plan: async (id, seed) => scannerPlan(id, seed, await imagesOf(scannerImages(seed))),
};

const axes = ['contrast', 'noise', 'bias', 'resolution'] as const;

/** One scanner to learn on, another to work on; four networks that were prepared for it, and one that was not. */
export function Scanner() {
  const text = useText();
  const words = text.scanner;
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.scanner);
  const status = useEngineStatus();
  const asked = useAsked();
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: ScannerState) => ScannerState) => update(within('scanner', change));
  const { contrast, noise, bias, resolution, network, patient, seed } = state;
  const shift = useMemo(() => ({ contrast, noise, bias, resolution }), [contrast, noise, bias, resolution]);
  const images = useImages(unseen);
  const trained = useNets(plan, seed);
  const netKey = `${seed}/${Object.keys(trained.nets).join()}`;
  const ready = images !== null && Object.keys(trained.nets).length > 0;
  const moved = isShifted(state);
  const there = useWork(ready && moved ? `${netKey}/${JSON.stringify(shift)}` : null, () =>
    judgeNets(trained.nets, images!.x, images!.labels, shift),
  );
  const home = useWork(ready && (!moved || there?.done) ? `${netKey}/home` : null, () =>
    judgeNets(trained.nets, images!.x, images!.labels, vendorA),
  );
  const here = moved ? there : home;
  // Numbers of other sliders stay a moment: they are not those of these sliders, and are shown pale.
  const settled =
    here?.key === (moved ? `${netKey}/${JSON.stringify(shift)}` : `${netKey}/home`) && here.done;
  const scores = here?.value ?? {};
  const before = home?.value ?? {};
  const asksShift = asked === 'scanner-shift';
  // Networks that were trained here lose as much as they lose: the question is judged by that.
  const judgedNet = asksShift && seed !== storedSeed && home?.done ? trained.nets.none : undefined;
  const away = useWork(judgedNet && before.none ? `${netKey}/away` : null, () =>
    judgeNets({ none: judgedNet! }, images!.x, images!.labels, vendorB(1)),
  );
  const lost =
    judgedNet && before.none && away?.key === `${netKey}/away` && away.value.none
      ? before.none.accuracy - away.value.none.accuracy
      : null;
  useEffect(() => {
    if (lost !== null) update(within('scanner', (old) => withLost(old, seed, lost)));
  }, [lost, seed, update]);
  const asksSure = asked === 'scanner-sure';
  const asksRemedy = asked === 'scanner-remedy';
  const fixed = asksShift || asksSure || asksRemedy;
  const covers = asksSure || asksRemedy;
  const score = scores[network];
  const bytes = useImage(unseen, patient);
  const otherBytes = useMemo(
    () => (bytes ? otherImage(bytes, shift, patient) : new Uint8Array(side * side)),
    [bytes, shift, patient],
  );
  const say = sayScanner(state, settled ? scores : {}, covers, words, language);
  const percent = (value: number) => formatPercent(value, language);

  return (
    <Figure
      id="scanner-shift"
      say={say}
      head={
        <>
          <Button small onClick={() => set((old) => ({ ...old, ...vendorA }))}>
            {words.toA}
          </Button>
          <Button small look="go" disabled={fixed} onClick={() => set((old) => ({ ...old, ...vendorB(1) }))}>
            {words.toB}
          </Button>
          <Button small onClick={() => set((old) => ({ ...old, patient: (old.patient + 1) % scannerTest }))}>
            {words.next}
          </Button>
          {trained.running ? (
            <Button small onClick={trained.stop}>
              {words.cancel}
            </Button>
          ) : trained.done ? (
            <Button small onClick={() => set((old) => ({ ...old, seed: (old.seed + 1) % 10_000 }))}>
              {words.again}
            </Button>
          ) : (
            <Button small onClick={trained.start}>
              {words.train}
            </Button>
          )}
        </>
      }
      dock={
        <div className="lm-dock">
          {axes.map((axis) => (
            <Parameter
              key={axis}
              name={words.axes[axis]}
              field={axis}
              value={state[axis]}
              {...scannerRanges.strength}
              disabled={fixed}
              onChange={(next) => set((old) => ({ ...old, [axis]: next }))}
            />
          ))}
        </div>
      }
      readouts={
        <>
          <Readout
            name={words.sureness}
            value={covers ? NaN : (score?.sureness ?? NaN)}
            text={covers ? '?' : percent(score?.sureness ?? NaN)}
          />
          <Readout
            name={words.calibration}
            value={covers ? NaN : (score?.calibrationError ?? NaN)}
            text={covers ? '?' : formatFixed(score?.calibrationError ?? NaN, language)}
          />
        </>
      }
      badge={trained.running && <EngineBadge state={status} />}
      picture={() => svgBlob(body.current!, text.figures['scanner-shift'].title)}
      numbers={() => toCsv(scannerHeader, scannerRows(state, before, scores))}
    >
      <div className="lm" ref={body}>
        <div className="lm-scanner">
          <div className="lm-patients">
            <p className="cap">{words.scannerA}</p>
            <p className="cap">{words.scannerB}</p>
            <div className="lm-image">
              <Small title={words.scannerA} values={bytes ?? new Uint8Array(side * side)} />
            </div>
            <div className="lm-image">
              <Small title={words.scannerB} values={otherBytes} description={say} />
            </div>
          </div>
          <div className="lm-gray">
            <GrayPlot x={images?.x ?? null} shift={shift} description={say} />
          </div>
          <ul className={settled || !here ? 'lm-remedies' : 'lm-remedies is-stale'}>
            {remedies.map((remedy) => (
              <RemedyRow
                key={remedy}
                remedy={remedy}
                now={scores[remedy]}
                before={before[remedy]}
                chosen={remedy === network}
                covered={asksRemedy && remedy !== 'none'}
                training={trained.running === remedy ? trained.progress : null}
                onChoose={() => set((old) => ({ ...old, network: remedy }))}
              />
            ))}
            <NetNotice state={trained} />
          </ul>
          <div className="lm-sure">
            <SurePlot score={covers ? undefined : score} description={say} />
          </div>
        </div>
      </div>
    </Figure>
  );
}
