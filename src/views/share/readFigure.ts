/** A name and what stands there, as people read it. */
export interface Entry {
  readonly name: string;
  readonly text: string;
}

/** What a drawn figure says beside its picture: numbers, settings, its text equivalent. */
export interface FigureWords {
  readonly numbers: readonly Entry[];
  readonly settings: readonly Entry[];
  readonly say: string;
}

/** Reads a figure as it stands in the page. */
export function readFigure(
  figure: Element,
  onOff: { readonly on: string; readonly off: string },
): FigureWords {
  const numbers = [...figure.querySelectorAll('.fig-readouts output')].map((output) => ({
    name: output.getAttribute('aria-label') ?? '',
    text: output.textContent.trim(),
  }));
  const settings = [...figure.querySelectorAll('.fig-dock, .fig-modes')].flatMap((dock) =>
    [...dock.querySelectorAll<HTMLElement>('[data-name]')].map((control) => ({
      name: control.dataset.name ?? '',
      text: valueOf(control, onOff),
    })),
  );
  const told = (entry: Entry) => entry.name !== '' && entry.text !== '';
  return {
    numbers: numbers.filter(told),
    settings: settings.filter(told),
    say: figure.querySelector('[data-part=say]')?.textContent ?? '',
  };
}

function valueOf(control: HTMLElement, { on, off }: { readonly on: string; readonly off: string }): string {
  const typed = control.querySelector<HTMLInputElement>('input[role=spinbutton]');
  if (typed) return typed.value;
  const toggle = control.querySelector<HTMLInputElement>('input[role=switch]');
  if (toggle) return toggle.checked ? on : off;
  const select = control.querySelector('select');
  if (select) return select.selectedOptions[0]?.textContent ?? '';
  const radio = control.querySelector('input:checked + span');
  return radio?.getAttribute('aria-label') ?? radio?.textContent.trim() ?? '';
}
