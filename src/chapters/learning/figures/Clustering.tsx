import { useCallback, useMemo, useRef, useState } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { usePlaying } from '../../../state/usePlaying';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { common } from '../../../text/common';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { planeOf, searchOf, silhouettesOf } from '../derive/clusters';
import { sayClusters } from '../derive/sayClusters';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  clustersRanges,
  featureChoices,
  goToMove,
  LESIONS,
  markChoices,
  startSearch,
  type ClustersState,
} from '../modelClusters';
import { ClusterPlane } from './clusters/ClusterPlane';
import './clusters/clusters.css';
import { GroupTable } from './clusters/GroupTable';
import { LesionCard } from './clusters/LesionCard';
import { SilhouetteRows } from './clusters/SilhouetteRows';
import { useLesions } from './clusters/useLesions';
import './learning.css';

/** Lesions without labels: k-means finds groups, and the silhouette tells how well they are set apart. */
export function Clustering() {
  const text = useText();
  const words = text.clusters;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.clusters);
  const update = useUpdate();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const set = useCallback(
    (change: (old: ClustersState) => ClustersState) => update(within('clusters', change)),
    [update],
  );

  const list = useLesions(state.patients);
  const count = list.length;
  const lesions = useMemo(() => list.slice(0, count), [list, count]);
  const complete = count === LESIONS;
  const { features, k, start, moves, marks } = state;
  const search = useMemo(
    () => (complete ? searchOf(lesions, { features, k, start, moves }) : null),
    [complete, lesions, features, k, start, moves],
  );
  const points = useMemo(
    () => search?.points ?? (count > 1 ? planeOf(lesions, features) : []),
    [search, count, lesions, features],
  );
  const silhouettes = useMemo(
    () => (complete ? silhouettesOf(lesions, features) : null),
    [complete, lesions, features],
  );
  const at = search?.at ?? 0;
  const more = search !== null && !search.ended;
  const player = usePlaying(
    () => set((old) => goToMove(old.moves + 1)({ ...old, marks: 'groups' })),
    more,
    1.5,
  );
  const go = (next: number) => {
    player.pause();
    set((old) => goToMove(next)({ ...old, marks: 'groups' }));
  };
  const begin = (change: Parameters<typeof startSearch>[0]) => {
    player.pause();
    set(startSearch(change));
  };
  const pick = useCallback((lesion: number) => set((old) => ({ ...old, lesion })), [set]);
  const index = shown ?? state.lesion;
  const say = sayClusters(state, lesions, search, words, language);
  const number = (value: number) => formatNumber(value, language);

  return (
    <Figure
      id="clustering"
      say={say}
      picture={() => svgBlob(body.current!, text.figures.clustering.title)}
      numbers={() =>
        toCsv(
          [
            'lesion', 'kind', 'core', 'patchiness', 'core to rim', 'spread', 'group',
            'features', 'k', 'half rounds', 'start', 'patients',
          ], // prettier-ignore
          lesions.map((lesion, i) => [
            i + 1, lesion.kind, lesion.core, lesion.patchiness, lesion.coreToRim, lesion.spread,
            search?.now.groups ? search.now.groups[i]! + 1 : null, features, k, at, start, state.patients,
          ]), // prettier-ignore
        )
      }
      head={
        <Segments
          small
          name={words.marks}
          field="marks"
          value={marks}
          options={markChoices.map((value) => ({ value, label: words.markNames[value] }))}
          onChange={(next) => set((old) => ({ ...old, marks: next }))}
        />
      }
      dock={
        <div className="ln-dock">
          <Player
            playing={player.playing}
            canBack={at > 0}
            canStep={more}
            onStep={() => go(at + 1)}
            onStepBack={() => go(at - 1)}
            onReset={() => go(0)}
            onPlay={player.play}
            onPause={player.pause}
          />
          <Parameter
            name={words.k}
            field="k"
            value={k}
            {...clustersRanges.k}
            onChange={(next) => next !== k && begin({ k: next })}
          />
          <Parameter
            name={words.start}
            field="start"
            value={start}
            {...clustersRanges.start}
            onChange={(next) => begin({ start: next })}
          />
          <Parameter
            name={words.patients}
            value={state.patients}
            {...clustersRanges.patients}
            disabled={open}
            onChange={(next) => begin({ patients: next })}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={at} text={formatCount(at, language)} />
          {search && Number.isFinite(search.spread) && (
            <Readout name={words.spread} value={search.spread} text={number(search.spread)} />
          )}
          {search && !open && Number.isFinite(search.silhouette) && (
            <Readout name={words.silhouette} value={search.silhouette} text={number(search.silhouette)} />
          )}
        </>
      }
    >
      <div className="cl" ref={body}>
        <div className="cl-plane">
          <ClusterPlane
            state={state}
            lesions={lesions}
            search={search}
            points={points}
            description={say}
            onShow={setShown}
            onPick={pick}
          />
          {!complete && (
            <progress
              className="cl-progress"
              value={count}
              max={LESIONS}
              aria-label={words.measuring(String(count), String(LESIONS))}
            />
          )}
        </div>
        <div className="cl-side">
          <LesionCard lesion={lesions[index]} index={index} state={state} />
          <GroupTable state={state} lesions={lesions} search={search} />
          <div className="cl-fit">
            <fieldset disabled={open} className="cl-features">
              <Segments
                small
                showName
                name={words.features}
                field="features"
                value={features}
                options={featureChoices.map((value) => ({ value, label: words.featureNames[value] }))}
                onChange={(next) => begin({ features: next })}
              />
            </fieldset>
            <SilhouetteRows values={silhouettes} k={k} covered={open} />
          </div>
        </div>
      </div>
    </Figure>
  );
}
