import path from 'node:path';

/** A folder the server answers from, and the address prefix it stands under (`/office-js/`). */
export interface Served {
  readonly prefix: string;
  readonly folder: string;
}

/**
 * The file a request asks for.
 *
 * @param target the request target as it came (`/addin/pane.html?x=1`)
 * @param served the folders, the longest prefixes first
 * @returns the absolute path, or `null` where the target leads out of its folder, is malformed or is hidden
 */
export function requestedFile(target: string, served: readonly Served[]): string | null {
  const address = decoded(target.split(/[?#]/, 1)[0] ?? '');
  if (address === null || !address.startsWith('/') || /[\0\\]/.test(address)) return null;
  const parts = address.split('/');
  if (parts.some((part) => part.startsWith('.'))) return null;
  const place = served.find(({ prefix }) => address.startsWith(prefix));
  if (!place) return null;
  const inside = address.slice(place.prefix.length);
  const file = path.resolve(
    place.folder,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside,
  );
  return file.startsWith(path.resolve(place.folder) + path.sep) ? file : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
