import { choiceCodec, integerCodec } from '../../state/codec';
import { field } from '../../state/field';

/** What is measured in each lesion: core and patchiness, or core against rim and the spread of all its pixels. */
export const featureChoices = ['patchiness', 'spread'] as const;
export type FeatureChoice = (typeof featureChoices)[number];

/** What the marks show: the groups that were found, the two labels of the report, the truth. */
export const markChoices = ['groups', 'labels', 'truth'] as const;
export type MarkChoice = (typeof markChoices)[number];

export interface ClustersState {
  readonly k: number;
  /** Half rounds done: 0 centers drawn, 1 cases assigned, 2 centers moved, 3 assigned again ... */
  readonly moves: number;
  /** Which cases the first centers are. */
  readonly start: number;
  /** Which 120 lesions. */
  readonly patients: number;
  readonly features: FeatureChoice;
  readonly marks: MarkChoice;
  /** The lesion whose picture is shown. */
  readonly lesion: number;
}

export const LESIONS = 120;

export const clustersRanges = {
  k: { min: 2, max: 5, step: 1 },
  moves: { min: 0, max: 120, step: 1 },
  start: { min: 0, max: 999, step: 1 },
  patients: { min: 0, max: 999, step: 1 },
  lesion: { min: 0, max: LESIONS - 1, step: 1 },
} as const;

export const initialClusters: ClustersState = {
  k: 2,
  moves: 0,
  start: 1,
  patients: 5,
  features: 'patchiness',
  marks: 'groups',
  lesion: 0,
};

export const clustersFields = [
  field<ClustersState, 'k'>('k', integerCodec(clustersRanges.k)),
  field<ClustersState, 'moves'>('moves', integerCodec(clustersRanges.moves)),
  field<ClustersState, 'start'>('start', integerCodec(clustersRanges.start)),
  field<ClustersState, 'patients'>('patients', integerCodec(clustersRanges.patients)),
  field<ClustersState, 'features'>('features', choiceCodec(featureChoices)),
  field<ClustersState, 'marks'>('marks', choiceCodec(markChoices)),
  field<ClustersState, 'lesion'>('lesion', integerCodec(clustersRanges.lesion)),
];

/** Another search for groups, from its start. */
export function startSearch(change: Partial<Pick<ClustersState, 'k' | 'start' | 'patients' | 'features'>>) {
  return (old: ClustersState): ClustersState => ({ ...old, ...change, moves: 0, marks: 'groups' });
}

export function goToMove(moves: number) {
  return (old: ClustersState): ClustersState => {
    const kept = Math.round(Math.min(clustersRanges.moves.max, Math.max(0, moves)));
    return kept === old.moves ? old : { ...old, moves: kept };
  };
}
