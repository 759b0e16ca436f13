import { useWords } from '../../text/language';
import { lecture as lectureWords } from '../../text/lecture';
import { Toggle } from '../../ui/Toggle';
import { Panel } from './Panel';
import type { Lecture } from './useLecture';

/** All keys of the lecture, and the switch that takes the plain letters out of use. */
export function Help({ lecture }: { lecture: Lecture }) {
  const words = useWords(lectureWords);
  return (
    <Panel title={words.help} onClose={() => lecture.act('close')}>
      <table className="present-keys">
        <thead className="sr">
          <tr>
            <th scope="col">{words.keys}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.table.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="present-help-note">{words.clicker}</p>
      <div className="present-help-letters">
        <Toggle name={words.letters} checked={lecture.letters} onChange={lecture.setLetters} />
        <span>{words.lettersHint}</span>
      </div>
    </Panel>
  );
}
