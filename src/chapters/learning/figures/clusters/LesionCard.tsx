import { ImageView } from '../../../../plot/ImageView';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { CROP, reportOf, type Lesion } from '../../derive/lesions';
import { useText } from '../../hooks';
import type { ClustersState } from '../../modelClusters';

interface LesionCardProps {
  readonly lesion: Lesion | undefined;
  readonly index: number;
  readonly state: ClustersState;
}

/** From black to white, in stored numbers. */
export const WINDOW = [0, 920] as const;

/** One lesion: its picture, what its report says, what was measured in it. */
export function LesionCard({ lesion, index, state }: LesionCardProps) {
  const { clusters: words } = useText();
  const language = useLanguage();
  if (!lesion) return <div className="cl-card" />;
  const { core, patchiness, coreToRim, spread } = lesion;
  const [first, second] = state.features === 'patchiness' ? [core, patchiness] : [coreToRim, spread];
  const names = words.measures[state.features];
  const name = words.lesion(String(index + 1));
  return (
    <div className="cl-card">
      <div className="cl-picture">
        <ImageView title={name} values={lesion.picture} rows={CROP} cols={CROP} window={WINDOW} />
      </div>
      <dl>
        <div>
          <dt className="cap">{name}</dt>
          <dd>
            {state.marks === 'truth'
              ? words.kinds[lesion.kind]
              : words.report(words.kinds[reportOf(lesion.kind)])}
          </dd>
        </div>
        <div>
          <dt className="cap">{names[0]}</dt>
          <dd>
            <output aria-label={names[0]} aria-live="off" data-value={first}>
              {formatNumber(first, language)}
            </output>
          </dd>
        </div>
        <div>
          <dt className="cap">{names[1]}</dt>
          <dd>
            <output aria-label={names[1]} aria-live="off" data-value={second}>
              {formatNumber(second, language)}
            </output>
          </dd>
        </div>
      </dl>
    </div>
  );
}
