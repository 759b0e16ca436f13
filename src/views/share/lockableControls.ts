/**
 * The controls on a page that a link can fix: the key of each in addresses and the names that it bears.
 * Controls of one key (a slider here, a switch there) count once.
 */
export function lockableControls(page: ParentNode): { value: string; label: string }[] {
  const names = new Map<string, Set<string>>();
  for (const control of page.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field = '', name = field } = control.dataset;
    names.set(field, (names.get(field) ?? new Set()).add(name));
  }
  return [...names].map(([value, labels]) => ({ value, label: [...labels].join(', ') }));
}
