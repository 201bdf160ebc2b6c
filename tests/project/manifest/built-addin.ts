import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The manifest of the project, and the built add-in as far as a manifest needs it, without a build. */

export const MANIFEST = readFileSync('manifest.xml', 'utf8');
export const LOCAL = 'https://localhost:3000/';

const PAGES = new Set(['pane.html', 'commands.html', 'functions.html', 'functions.js', 'functions.json']);

/** Icons are what they are; of the pages only the name counts. */
function fileOf(file: string): Uint8Array | null {
  if (PAGES.has(file)) return new Uint8Array();
  try {
    return readFileSync(path.join('assets', file));
  } catch {
    return null;
  }
}

export const BUILT = {
  packageVersion: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  baseUrl: LOCAL,
  fileOf,
  commandsScript: readFileSync('src/commands/index.ts', 'utf8').replaceAll("'", '"'),
};
