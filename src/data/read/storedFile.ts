/**
 * A file that comes with the app: from the page itself where the whole app is one file, else from beside the page,
 * whatever folder it runs from.
 * @param path from the app's folder, for example 'models/limits/weights.bin'; what follows a question mark only
 * tells versions apart
 * @returns the answer, as of fetch(); rejects as fetch() does
 */
export async function storedFile(path: string, init?: RequestInit): Promise<Response> {
  const inside = document.getElementById(path.replace(/\?.*/, ''))?.textContent;
  if (!inside) return fetch(new URL(path, document.baseURI), init);
  return new Response(Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0)));
}
