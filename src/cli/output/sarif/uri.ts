import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URI of a file as it was named: relative where the name is, so that it means the same in a repository. */
export function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const parts = path.normalize(file).split(path.sep);
  return parts.map(encodeURIComponent).join('/');
}
