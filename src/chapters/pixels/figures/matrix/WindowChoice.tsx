import { useText } from '../../hooks';
import { windowName } from '../../derive/windows';
import type { MatrixView } from './useMatrixView';
import { useMatrixChange } from './useMatrixChange';

/** The window by its clinical name; one that was set by hand has none. */
export function WindowChoice({ view }: { readonly view: MatrixView }) {
  const words = useText().matrix;
  const change = useMatrixChange();
  const { windows } = view;
  if (windows.length === 0) return null;
  const now = windowName(windows, view.window);
  return (
    <label className="window-choice">
      <span>{words.window}</span>
      <select
        aria-label={words.window}
        value={now ?? 'hand'}
        onChange={(event) => {
          const chosen = windows.find(({ name }) => name === event.target.value)?.window;

          if (chosen) change((matrix) => ({ ...matrix, center: chosen.center, width: chosen.width }));
        }}
      >
        {windows.map(({ name }) => (
          <option key={name} value={name}>
            {words.windows[name]}
          </option>
        ))}
        {now === null && <option value="hand">{words.windows.hand}</option>}
      </select>
    </label>
  );
}
