import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Words } from '../../../../ui/Prose';
import { useText } from '../../hooks';
import { useEngineGradient } from './useEngineGradient';
import type { ForwardView } from './useForward';

/** The convention of the loss, and whether the training engine gets the same gradients. */
export function Strip({ view: { pass, known } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const gradient = useEngineGradient(pass.given);
  const seen = known('dLdw1') && known('dLdw2') && known('dLdb');
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className="fw-strip cap">
      <p>
        <Words text={words.convention} />
      </p>
      {gradient && seen && (
        <p data-part="engine-gradient" data-value={gradient.join(' ')}>
          <Words text={words.engineSays(...(gradient.map(number) as [string, string, string]))} />
        </p>
      )}
    </div>
  );
}
