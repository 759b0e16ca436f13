import type { PackageFormat } from '../../portal/packageContent';
import { useWords } from '../../text/language';
import { portalPage } from '../../text/portalPage';
import { Words } from '../../ui/Prose';
import { placesOf } from './describePackage';

/** What to do with the file, for the chosen format. */
export function PutIn({ format }: { readonly format: PackageFormat }) {
  const words = useWords(portalPage);
  return placesOf(format).map((place) => (
    <div key={place} className="portal-place">
      <h3>{words[place].name}</h3>
      <ol>
        {words[place].steps.map((step) => (
          <li key={step}>
            <Words text={step} />
          </li>
        ))}
      </ol>
    </div>
  ));
}
