import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shownNames } from '../../../src/cli/several/shown-names.js';
import { unusablePage } from '../../../src/cli/society-pages/page.js';
import { sampleRows } from '../../engine/summary/sample-tables.js';
import { soukatsu, soukatsuWith } from '../soukatsu.js';

/** A name of a file may hold a line break, and more that is no sign: it is shown escaped wherever names are. Standard input has such a name on every system. */

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EVIL = 'a\r\n::error::x\u2028\u001b[2J$&.tsv';
const SHOWN = String.raw`a\r\n::error::x\u2028\u001b[2J$&.tsv`;
const TABLE = sampleRows('みどり商工会', 7, ['12(10)'])
  .map((row) => row.join('\t'))
  .join('\n');
const readStdin = async () => ({ ok: true as const, bytes: new TextEncoder().encode(TABLE) });

/** Nothing of the name begins a line, or reaches a terminal as it is. */
function expectOneLine(...texts: string[]): void {
  const all = texts.join('\n');
  expect(['\n::error::x', '\r', '\u001b', '\u2028'].filter((part) => all.includes(part))).toEqual([]);
}

test.each(['text', 'json', 'jsonl', 'markdown', 'sarif', 'github'])('in %s', async (format) => {
  for (const more of [[], [path.join(folder, EVIL)]]) {
    const words = ['check', '-', ...more, '--stdin-name', EVIL, '--format', format];
    const { stdout, stderr } = await soukatsuWith({ readStdin }, ...words);
    expectOneLine(stdout, stderr);
    if (format === 'text') expect(stdout).toContain(`\n${SHOWN} / `);
    if (more.length > 0) expect(stderr).toContain(`soukatsu: ${SHOWN}: `);
  }
});

test.each([
  ['check'],
  ['check', '-q'],
  ['recalc', '-o', path.join(folder, 'out/')],
  ['tidy', '-o', path.join(folder, 'out/')],
  ['report', '-o', path.join(folder, `${EVIL}.xlsx`)],
])('what %j says', async (...words) => {
  for (const named of [[EVIL], [EVIL, `${EVIL}${EVIL}`], [`${EVIL}*`]]) {
    const { stdout, stderr } = await soukatsu(...words, ...named);
    expectOneLine(stdout, stderr);
    expect(stderr).toContain(String.raw`a\r\n::error::x`);
  }
});

test('on a page for a society, and in lists of names', () => {
  expectOneLine(unusablePage(EVIL, `「${EVIL}」が見つかりません。`, '2026-05-01', 'ja'));
  expect(shownNames([`b/${EVIL}`])).toEqual([SHOWN]);
});
