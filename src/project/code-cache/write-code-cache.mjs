// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';

/**
 * `node write-code-cache.mjs FOLDER`: checks the sample with the command line built in the folder, as a text and as a workbook, and leaves what V8 compiled for it
 * beside each file that was loaded. A process of its own has the flags the program will have.
 */

/** The table of the sample as text. */
function sample() {
  /** @type {{ cells: Record<string, { text?: string } | undefined> }} */
  const { cells } = JSON.parse(readFileSync(path.join(root, 'assets/sample/midori-r7.json'), 'utf8'));
  const last = Math.max(...Object.keys(cells).map((address) => Number(address.slice(1))));
  const rows = Array.from({ length: last }, (_, row) =>
    Array.from('ABCDEFGH', (column) => (cells[`${column}${row + 1}`]?.text ?? '').replaceAll('\n', ' ')),
  );
  return rows.map((row) => row.join('\t')).join('\n');
}

const built = path.resolve(process.argv[2] ?? '');
const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-compiled-'));
try {
  const [text, workbook] = [path.join(folder, 'table.tsv'), path.join(folder, 'table.xlsx')];
  writeFileSync(text, sample());
  const tidy = [path.join(built, 'soukatsu.mjs'), 'tidy', text, '-o', workbook];
  const made = spawnSync(process.execPath, tidy, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${tidy.join(' ')}: ${made.stderr}`);
  const loading = path.join(built, 'load-code.cjs');
  const { load, caches } = createRequire(import.meta.url)(loading).compiling();
  const { start } = load('program.cjs');
  const worker = pathToFileURL(path.join(built, 'table-worker.cjs'));
  for (const table of [text, workbook]) await start(worker, ['check', table]);
  for (const { file, cache } of caches()) writeFileSync(`${file}.cache`, cache);
  // A check ends with what it found.
  process.exitCode = 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
