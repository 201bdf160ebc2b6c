import { type Cell, type Check, check, type Policy, type Sheet } from '../../../src/engine/index.js';

/** A sheet of these rows, at the corner unless it says otherwise. */
export const sheetOf = (rows: readonly (readonly Cell[])[], firstRow = 0, firstColumn = 0): Sheet => ({
  name: '総括表',
  firstRow,
  firstColumn,
  rows,
});

/** Checks a sheet that must hold a table. */
export function checked(sheet: Sheet, policy: Partial<Policy> = {}): Check {
  const result = check(sheet, policy);
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

/** Verdicts of indicators and 施策, and both tallies, without any cell. */
export function verdictsOf({ judged }: Check) {
  const { measures, indicators } = judged.tallies;
  return {
    indicators: judged.indicators.map(({ verdict }) => verdict),
    measures: judged.measures.map(({ verdict }) => verdict),
    tallies: { measures: measures?.text, indicators: indicators.text },
  };
}
