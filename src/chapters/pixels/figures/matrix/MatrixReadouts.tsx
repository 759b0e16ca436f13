import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Readout } from '../../../../ui/Readout';
import { paletteColor } from '../../derive/colorImage';
import { isHounsfield } from '../../derive/windows';
import { writeValue } from '../../derive/writeNumber';
import { useText } from '../../hooks';
import type { MatrixView } from './useMatrixView';

/** The pixel under the cursor: as stored, what that means, and what the screen makes of it. */
export function MatrixReadouts({ view }: { readonly view: MatrixView }) {
  const words = useText().matrix;
  const language = useLanguage();
  const { image, base, reading } = view;
  const count = (value: number) => formatCount(value, language);
  const name = isHounsfield(base.image) ? words.value : words.rescaledValue;
  const stored = <Readout name={words.storedValue} value={reading.stored} text={count(reading.stored)} />;
  if (image.palette) {
    const [r, g, b] = paletteColor(image.palette, reading.stored);
    return (
      <>
        {stored}
        <Readout name={words.channels.r} value={r} text={count(r)} />
        <Readout name={words.channels.g} value={g} text={count(g)} />
        <Readout name={words.channels.b} value={b} text={count(b)} />
      </>
    );
  }
  return (
    <>
      {stored}
      {view.hasValues && (
        <Readout name={name} value={reading.value} text={writeValue(reading.value, base.image, language)} />
      )}
      <Readout name={words.displayed} value={reading.shown} text={count(reading.shown)} />
    </>
  );
}
