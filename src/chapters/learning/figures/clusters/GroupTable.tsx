import { ImageView } from '../../../../plot/ImageView';
import { glyph } from '../../../../plot/glyphs';
import { contentsOf, facesOf, groupMark, type Search } from '../../derive/clusters';
import { CROP, lesionKinds, type Lesion } from '../../derive/lesions';
import { useText } from '../../hooks';
import type { ClustersState } from '../../modelClusters';
import { WINDOW } from './LesionCard';

interface GroupTableProps {
  readonly state: ClustersState;
  readonly lesions: readonly Lesion[];
  readonly search: Search | null;
}

/** The groups: the lesion nearest to each center, and what the group holds. */
export function GroupTable({ state, lesions, search }: GroupTableProps) {
  const { clusters: words } = useText();
  const groups = search?.now.groups;
  const faces = search && groups ? facesOf(search) : [];
  const table = groups ? contentsOf(lesions, groups, state.k) : [];
  return (
    <table className="cl-groups">
      <caption className="cap">{words.groups}</caption>
      <thead>
        <tr>
          <td />
          {Array.from({ length: state.k }, (_, j) => (
            <th scope="col" key={j}>
              <svg viewBox="-8 -8 16 16" aria-hidden>
                <path className={`plot-dot plot-dot-${groupMark(j)}`} d={glyph(groupMark(j), 5)} />
              </svg>
              <span className="sr">{words.group(String(j + 1))}</span>
              <div className="cl-face">
                {faces[j] !== undefined && (
                  <ImageView
                    title={words.face(String(j + 1))}
                    values={lesions[faces[j]]!.picture}
                    rows={CROP}
                    cols={CROP}
                    window={WINDOW}
                  />
                )}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lesionKinds.map((kind, row) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            {Array.from({ length: state.k }, (_, j) => (
              <td key={j} className="num">
                {table[j]?.[row] ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
