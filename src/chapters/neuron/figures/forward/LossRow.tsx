import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useSurroundings } from '../../../../ui/FigureContext';
import { Words } from '../../../../ui/Prose';
import { Segments } from '../../../../ui/Segments';
import { Toggle } from '../../../../ui/Toggle';
import { lineIds } from '../../derive/forward';
import { useText, useUpdate } from '../../hooks';
import { useEngineGradient } from './useEngineGradient';
import type { ForwardView } from './useForward';

/** Which loss; its convention; and, once the gradients are known, what the training engine gets for them. */
export function LossRow({ view: { pass, known, state } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const update = useUpdate();
  const { hidden } = useSurroundings();
  const gradient = useEngineGradient(pass.given);
  const number = (value: number) => formatNumber(value, language);
  const reached = state.mode === 'hand' || state.line > lineIds.indexOf('dLdw1');
  const seen = reached && known('dLdw1') && known('dLdw2') && known('dLdb');
  return (
    <div className="fw-loss">
      {!hidden.has('controls') && (
        <>
          <Segments
            field="loss"
            small
            name={words.losses.name}
            value={state.loss}
            options={[
              { value: 'mse', label: words.losses.mse },
              { value: 'bce', label: words.losses.bce },
            ]}
            onChange={(loss) => update((model) => ({ ...model, loss }))}
          />
          <Toggle
            field="compare"
            name={words.compare}
            checked={state.compare}
            onChange={(compare) => update((model) => ({ ...model, compare }))}
          />
        </>
      )}
      {gradient && seen ? (
        <p className="fw-remark cap" data-part="engine-gradient" data-value={gradient.join(' ')}>
          <Words text={words.engineSays(...(gradient.map(number) as [string, string, string]))} />
        </p>
      ) : (
        <p className="fw-remark cap">
          <Words text={words.convention} />
        </p>
      )}
    </div>
  );
}
