/** Offers a file for saving under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click returns; some need a moment longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
