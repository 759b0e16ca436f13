import { useMemo, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import type { ClassMap } from '../../../math/gradCam';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatFixed } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { Toggle } from '../../../ui/Toggle';
import { useAnswer } from '../../../state/hooks';
import { cheatImages, cheatPlan, hospitals, unseenImages, type Hospital } from '../derive/cheat';
import { pixels } from '../derive/nets';
import { sayShortcut, shortcutHeader, shortcutRows, type ShortcutSeen } from '../derive/sayShortcut';
import {
  accuracyOn, brushed, camOf, fallsOf, hospitalOf, likeness, randomWeights, shortcutTest, solidOf,
} from '../derive/shortcut'; // prettier-ignore
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  cover, isCovered, looks, marks, models, shortcutRanges, uncover, type ModelName, type ShortcutState,
} from '../modelShortcut'; // prettier-ignore
import { imagesOf, useImage, useImages } from '../run/useImages';
import { useNets, type NetPlan } from '../run/useNets';
import { useWork } from '../run/useWork';
import { NetNotice } from './NetNotice';
import { BrushImage } from './shortcut/BrushImage';
import { ModelCard } from './shortcut/ModelCard';
import './limits.css';
import './shortcut/shortcut.css';

const plan: NetPlan<Hospital> = {
  name: 'shortcut',
  ids: hospitals,
  stored: (id) => `hospital/${id}`,
  plan: async (id, seed) => cheatPlan(seed, await imagesOf(cheatImages(id, seed))),
};

const tagOf = { hospital: 'cheat', erased: 'none', swapped: 'swapped' } as const;
const black = new Uint8Array(pixels);

type Both<T> = Readonly<Record<ModelName, T>>;

/** Two networks that are equally good in the test; one of them reads the hospital's mark instead of the tumor. */
export function Shortcut() {
  const text = useText();
  const words = text.shortcut;
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.shortcut);
  const status = useEngineStatus();
  const asked = useAsked();
  const found = useAnswer('shortcut-find') !== undefined;
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: ShortcutState) => ShortcutState) => update(within('shortcut', change));
  const { patient, row, col, look, random, mark, seed } = state;

  const options = unseenImages(tagOf[mark], shortcutTest);
  const bytes = useImage(options, patient) ?? black;
  const images = useImages(options);
  const trained = useNets(plan, seed);
  const { nets } = trained;
  const netOf = (model: ModelName) => nets[hospitalOf(model, seed)];
  const there = trained.done;
  const netKey = there ? `${seed}` : null;
  const shownBytes = useMemo(() => brushed(bytes, row, col), [bytes, row, col]);

  // The answers follow the hand at once: two passes through a small network, a few milliseconds.
  const answers = useMemo((): Both<{ now: number; before: number }> | null => {
    if (!there) return null;
    const of = (model: ModelName) => {
      const params = nets[hospitalOf(model, seed)]!;
      return { now: solidOf(params, shownBytes), before: solidOf(params, bytes) };
    };
    return { A: of('A'), B: of('B') };
  }, [there, nets, seed, shownBytes, bytes]);

  const accuracies = useWork<Both<number>>(
    netKey && images ? `${netKey}/${mark}/accuracy` : null,
    function* () {
      const of = (model: ModelName) => accuracyOn(netOf(model)!, images!.x, images!.labels);
      return { A: yield* of('A'), B: yield* of('B') };
    },
  );
  const shares = accuracies?.key === `${netKey}/${mark}/accuracy` ? accuracies.value : null;

  const falls = useWork<Both<ClassMap>>(
    netKey && look === 'occlusion' && bytes !== black ? `${netKey}/${mark}/${patient}/${bytes.join()}` : null,
    function* () {
      return { A: yield* fallsOf(netOf('A')!, bytes), B: yield* fallsOf(netOf('B')!, bytes) };
    },
  );
  const cams = useMemo((): { learned: Both<ClassMap>; raw: Both<ClassMap> } | null => {
    if (!there || look !== 'gradCam') return null;
    const of = (model: ModelName, weights: Float32Array) => {
      const params = nets[hospitalOf(model, seed)]!;
      return camOf(weights, bytes, solidOf(params, bytes) > 0.5 ? 1 : 0);
    };
    const raw = randomWeights(seed);
    return {
      learned: { A: of('A', nets[hospitalOf('A', seed)]!), B: of('B', nets[hospitalOf('B', seed)]!) },
      raw: { A: of('A', raw), B: of('B', raw) },
    };
  }, [there, nets, seed, bytes, look]);
  const maps: Both<ClassMap> | null =
    look === 'gradCam' ? (cams && (random ? cams.raw : cams.learned)) : look === 'occlusion' ? (falls?.value ?? null) : null; // prettier-ignore
  const alike = cams && random ? { A: likeness(cams.learned.A, cams.raw.A), B: likeness(cams.learned.B, cams.raw.B) } : null; // prettier-ignore

  const seen: ShortcutSeen = { answers, shares, maps };
  const say = sayShortcut(state, seen, words, language);
  const fixed = asked === 'shortcut-erase';

  return (
    <Figure
      id="shortcut"
      say={say}
      head={
        <>
          <Segments
            field="look"
            small
            name={words.look}
            value={look}
            options={looks.map((value) => ({ value, label: words.looks[value] }))}
            onChange={(next) => set((old) => ({ ...old, look: next }))}
          />
          <Button
            small
            onClick={() => set((old) => ({ ...uncover(old), patient: (old.patient + 1) % shortcutTest }))}
          >
            {words.next}
          </Button>
          {trained.running ? (
            <Button small onClick={trained.stop}>
              {words.cancel(formatFixed(100 * trained.progress, language, 0))}
            </Button>
          ) : trained.done ? (
            <Button small onClick={() => set((old) => ({ ...uncover(old), seed: (old.seed + 1) % 10_000 }))}>
              {words.again}
            </Button>
          ) : (
            <Button small look="go" onClick={trained.start}>
              {words.train}
            </Button>
          )}
        </>
      }
      dock={
        <div className="lm-dock">
          <Segments
            field="mark"
            small
            showName
            name={words.mark}
            value={mark}
            options={marks.map((value) => ({ value, label: words.marks[value] }))}
            onChange={(next) => !fixed && set((old) => ({ ...old, mark: next }))}
          />
          {look === 'gradCam' ? (
            <Toggle
              field="random"
              name={words.random}
              checked={random}
              onChange={(next) => asked !== 'shortcut-cam' && set((old) => ({ ...old, random: next }))}
            />
          ) : (
            <>
              <Parameter
                name={words.row}
                field="row"
                value={Math.max(0, row)}
                {...shortcutRanges.shown}
                onChange={(next) => set((old) => cover(old, next, Math.max(0, old.col)))}
              />
              <Parameter
                name={words.column}
                field="col"
                value={Math.max(0, col)}
                {...shortcutRanges.shown}
                onChange={(next) => set((old) => cover(old, Math.max(0, old.row), next))}
              />
              <Button small aria-disabled={!isCovered(state)} onClick={() => set(uncover)}>
                {words.uncover}
              </Button>
            </>
          )}
        </div>
      }
      readouts={
        alike && (
          <>
            {models
              .filter((model) => Number.isFinite(alike[model]))
              .map((model) => (
                <Readout
                  key={model}
                  name={words.likeness(model)}
                  value={alike[model]}
                  text={formatFixed(alike[model], language)}
                />
              ))}
          </>
        )
      }
      badge={trained.running && <EngineBadge state={status} />}
      picture={() => svgBlob(body.current!, text.figures.shortcut.title)}
      numbers={() => toCsv(shortcutHeader, shortcutRows(state, seen))}
    >
      <div className="lm" ref={body}>
        <div className="lm-shortcut">
          <div className="lm-brush">
            <BrushImage
              bytes={shownBytes}
              row={row}
              col={col}
              description={say}
              onCover={(r, c) => set((old) => cover(old, r, c))}
            />
          </div>
          <ul className="lm-models">
            <NetNotice state={trained} />
            {models.map((model) => (
              <li key={model}>
                <ModelCard
                  model={model}
                  school={found ? words.schools[hospitalOf(model, seed)] : null}
                  now={answers?.[model].now ?? null}
                  before={isCovered(state) ? (answers?.[model].before ?? null) : null}
                  accuracy={shares?.[model] ?? null}
                  bytes={bytes}
                  map={maps?.[model] ?? null}
                  drawsMap={look !== 'brush'}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Figure>
  );
}
