/** Puts the page into the light theme, in which paper is drawn, and returns what puts it back. */
export function lightPage(): () => void {
  const { dataset } = document.documentElement;
  const { theme, view } = dataset;
  dataset.theme = 'light';
  delete dataset.view;
  return () => {
    if (theme !== undefined) dataset.theme = theme;
    if (view !== undefined) dataset.view = view;
  };
}
