// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { number, print } from '../lines.mjs';
import { tableRows } from '../tables.mjs';
import { builds, leastOf, measured } from './builds.mjs';
import { workbookOf } from './workbook.mjs';

/** Prints how long the built command line takes for workbooks, and the most memory it holds, beside the least anybody does and beside another build. */

const { values: asked } = parseArgs({
  options: {
    beside: { type: 'string' },
    rows: { type: 'string', default: '21,2100,100000' },
    books: { type: 'string', default: '21,1600' },
  },
});
const programs = builds(asked.beside);
const least = { name: 'least', words: [fileURLToPath(new URL('least-work.mjs', import.meta.url))] };
/** @param {string} list */
const numbersOf = (list) => list.split(',').map(Number);

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-bench-'));

/** @param {import('./builds.mjs').Cost | undefined} cost @returns {string[]} */
const columns = (cost) =>
  cost === undefined ? [] : [number(cost.seconds, 2), number(cost.cpu, 2), number(cost.megabytes, 0)];

/** Enough runs for a median, fewer of what takes long. @param {number} rows */
const timesOf = (rows) => (rows > 10_000 ? 3 : rows > 1000 ? 5 : 7);

/** How long a command takes to begin, beside Node itself. */
function start() {
  const lines = [['start: least of 15', 'build', 's', 'cpu s', 'MB', 's / Node', 'cpu / Node']];
  writeFileSync(path.join(folder, 'table.xlsx'), workbookOf(tableRows(21)));
  const node = { name: 'Node alone', words: ['-e', '0'], alone: true };
  for (const words of [['--version'], ['check', 'table.xlsx']]) {
    const costs = leastOf([node, ...programs], words, { times: 15, cwd: folder });
    const alone = costs.get(node.name);
    for (const [name, cost] of costs)
      lines.push([
        words.join(' '),
        name,
        number(cost.seconds, 3),
        number(cost.cpu, 3),
        number(cost.megabytes, 0),
        number(cost.seconds / (alone?.seconds ?? 1), 2),
        number(cost.cpu / (alone?.cpu ?? 1), 2),
      ]);
  }
  print(lines);
}

function oneWorkbook() {
  const lines = [['one .xlsx: rows', 'kB', 'what', 'build', 's', 'cpu s', 'MB', 's / least s']];
  for (const rows of numbersOf(asked.rows)) {
    const bytes = workbookOf(tableRows(rows));
    writeFileSync(path.join(folder, 'table.xlsx'), bytes);
    const how = { times: timesOf(rows), cwd: folder };
    const start = [number(rows, 0), number(bytes.length / 1024, 0)];
    const floor = measured([least], ['table.xlsx'], how).get('least');
    lines.push([...start, 'unpack and parse', 'least', ...columns(floor), '1']);
    for (const [what, words, output] of /** @type {const} */ ([
      ['check', ['check', 'table.xlsx'], undefined],
      ['recalc', ['recalc', 'table.xlsx', '-o', 'out.xlsx'], 'out.xlsx'],
    ]))
      for (const [name, cost] of measured(programs, words, output ? { ...how, output } : how))
        lines.push([...start, what, name, ...columns(cost), number(cost.seconds / (floor?.seconds ?? 1))]);
  }
  print(lines);
}

function manyWorkbooks() {
  const lines = [
    ['workbooks of 21 rows', 'build', 'report s', 'cpu s', 'MB', 'ms a workbook', 'cpu ms a workbook'],
  ];
  for (const count of numbersOf(asked.books)) {
    mkdirSync(path.join(folder, String(count)), { recursive: true });
    const names = Array.from({ length: count }, (_, index) => path.join(String(count), `r${index + 1}.xlsx`));
    for (const [index, name] of names.entries()) {
      const rows = tableRows(21).map((row) =>
        row.map((text) => text.replace('かつの商工会', `第${index + 1}商工会`)),
      );
      writeFileSync(path.join(folder, name), workbookOf(rows));
    }
    const words = ['report', ...names, '-o', 'report.xlsx'];
    for (const [name, cost] of measured(programs, words, { times: 1, cwd: folder, output: 'report.xlsx' }))
      lines.push([
        number(count, 0),
        name,
        ...columns(cost),
        number((cost.seconds * 1000) / count),
        number((cost.cpu * 1000) / count),
      ]);
  }
  print(lines);
}

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; medians of whole processes where nothing else is said, their start included\n`,
);
try {
  start();
  console.log('');
  if (asked.rows !== '') oneWorkbook();
  console.log('');
  if (asked.books !== '') manyWorkbooks();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
