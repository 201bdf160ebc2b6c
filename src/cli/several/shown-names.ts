import path from 'node:path';
import { lineForTerminal } from '../output/for-terminal.js';

/** Names to show, each on its line: as few folders of each path as tell the files apart. */
export function shownNames(files: readonly string[]): string[] {
  const paths = files.map((file) => file.split(/[\\/]/));
  const deepest = Math.max(...paths.map((parts) => parts.length));
  const distinct = new Set(files).size;
  let names = files.map((file) => path.basename(file));
  for (let parts = 2; parts <= deepest && new Set(names).size < distinct; parts += 1)
    names = paths.map((own) => own.slice(-parts).join('/'));
  return names.map(lineForTerminal);
}
