import { packageFormats, type PackageFormat } from '../../portal/packageContent';
import { useWords } from '../../text/language';
import { portalPage } from '../../text/portalPage';

/** Four formats, each with a line on who takes it. */
export function FormatChoice({
  value,
  onChange,
}: {
  readonly value: PackageFormat;
  readonly onChange: (format: PackageFormat) => void;
}) {
  const words = useWords(portalPage);
  return (
    <fieldset className="portal-formats">
      <legend>{words.format}</legend>
      {packageFormats.map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="format"
            value={format}
            checked={format === value}
            onChange={() => onChange(format)}
          />
          <span>
            <b>{words.formats[format].name}</b>
            <span>{words.formats[format].takes}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
