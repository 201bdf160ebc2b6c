// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { number, print } from '../lines.mjs';
import { median } from '../measure.mjs';
import { tableRows } from '../tables.mjs';
import { workbookOf } from './workbook.mjs';

/** Prints how long the built command line takes for workbooks, and the most memory it holds, beside the least anybody does. */

/** @param {string} file */
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const BUNDLE = beside('../../../../dist/cli/soukatsu.mjs');
const LEAST_WORK = beside('least-work.mjs');
const PEAK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-bench-'));

/**
 * Seconds and megabytes of a process of its own, the median of some.
 *
 * @param {number} times
 * @param {readonly string[]} words
 */
function measured(times, words) {
  const runs = Array.from({ length: times }, () => {
    const started = performance.now();
    const { status, stderr, output } = spawnSync(process.execPath, ['--import', PEAK, ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1024 * 1024 * 1024,
    });
    if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')}: ${stderr}`);
    return { seconds: (performance.now() - started) / 1000, megabytes: Number(output[3]) / 1024 };
  });
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
}

function oneWorkbook() {
  const lines = [
    [
      'one .xlsx: rows',
      'kB',
      'least s',
      'check s',
      'recalc s',
      'recalc/least',
      'least MB',
      'check MB',
      'recalc MB',
    ],
  ];
  for (const [rows, times] of /** @type {const} */ ([
    [21, 7],
    [2100, 5],
    [100_000, 3],
  ])) {
    const bytes = workbookOf(tableRows(rows));
    writeFileSync(path.join(folder, 'table.xlsx'), bytes);
    const least = measured(times, [LEAST_WORK, 'table.xlsx']);
    const check = measured(times, [BUNDLE, 'check', 'table.xlsx']);
    const recalc = measured(times, [BUNDLE, 'recalc', 'table.xlsx', '-o', 'out.xlsx', '--overwrite']);
    lines.push([
      number(rows, 0),
      number(bytes.length / 1024, 0),
      number(least.seconds, 2),
      number(check.seconds, 2),
      number(recalc.seconds, 2),
      number(recalc.seconds / least.seconds),
      number(least.megabytes, 0),
      number(check.megabytes, 0),
      number(recalc.megabytes, 0),
    ]);
  }
  print(lines);
}

function manyWorkbooks() {
  const lines = [['workbooks of 21 rows', 'report s', 'ms a workbook', 'MB']];
  for (const count of [21, 1600]) {
    mkdirSync(path.join(folder, String(count)), { recursive: true });
    const names = Array.from({ length: count }, (_, index) => path.join(String(count), `r${index + 1}.xlsx`));
    for (const [index, name] of names.entries()) {
      const rows = tableRows(21).map((row) =>
        row.map((text) => text.replace('かつの商工会', `第${index + 1}商工会`)),
      );
      writeFileSync(path.join(folder, name), workbookOf(rows));
    }
    const { seconds, megabytes } = measured(1, [BUNDLE, 'report', ...names, '-o', 'report.xlsx']);
    lines.push([number(count, 0), number(seconds), number((seconds * 1000) / count), number(megabytes, 0)]);
  }
  print(lines);
}

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; medians of whole processes, their start included\n`,
);
try {
  oneWorkbook();
  console.log('');
  manyWorkbooks();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
