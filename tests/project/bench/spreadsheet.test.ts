import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/engine/index.js';
import { distinctRows } from '../../../src/project/bench/distinct-rows.mjs';
import { withFormulas } from '../../../src/project/bench/spreadsheet.mjs';
import { tableRows } from '../../../src/project/bench/tables.mjs';
import { workOf, workOfEngine } from '../../../src/project/bench/work.mjs';

/** Those who are measured beside the engine do what they are said to do, and the one that may not be shipped is nowhere else. */

test('engine, plain loop and formulas say the same where the plain notation is all there is', async () => {
  const right = { read: 40, achieved: 24, wrong: 2 };
  expect(workOfEngine(check).said(distinctRows(40))).toEqual(right);
  for (const does of ['plain loop', 'HyperFormula'] as const)
    expect([does, (await workOf({ name: does, does })).said?.(distinctRows(40))]).toEqual([does, right]);
});

test('formulas stand behind every row, the verdict of a measure behind its first, tallies below', () => {
  const sheet = withFormulas(tableRows(5));
  expect(sheet[3]?.slice(9)).toEqual(['=IF(I4=G4,"","×")', '=IF(COUNTIF(I4:I6,"未達成")=0,"達成","未達成")']);
  expect(sheet[6]?.slice(10)).toEqual(['=IF(COUNTIF(I7:I8,"未達成")=0,"達成","未達成")']);
  expect(sheet.map((row) => row.length)).toEqual([1, 0, 8, 11, 10, 10, 11, 10, 11]);
});

test('the library under the GPL is named by the benchmark alone', () => {
  const sources = path.join(__dirname, '../../../src');
  const naming = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs|cjs|js)$/.test(file))
    .filter((file) => /['"]hyperformula\b/.test(readFileSync(path.join(sources, file), 'utf8')))
    .map((file) => file.split(path.sep).join('/'));
  expect(naming).toEqual(['project/bench/spreadsheet.mjs']);
});
