import { check, isTidyable, type Sheet, tidy } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { TODAY } from '../../today.js';

/** Tidied as it is written, a table says what its source said: 再計算 of the one writes what that of the other would. */

const tables = readCorpus().flatMap(({ name, sheet }) => {
  const result = check(sheet, { asOf: TODAY });
  return result.ok && isTidyable(result.check.findings) ? [{ name, sheet, before: result.check }] : [];
});

test('the corpus holds tables to tidy', () => {
  expect(tables.length).toBeGreaterThan(100);
});

test.each(tables)('$name', ({ sheet, before }) => {
  const { rows } = tidy(sheet, before, 'as-written');
  const tidied: Sheet = { name: sheet.name, firstRow: 0, firstColumn: 0, rows };
  const again = check(tidied, { asOf: TODAY });
  if (!again.ok) throw new Error(again.failure.message.ja);
  const after = again.check;
  const said = ({ judged }: typeof before) => ({
    indicators: judged.indicators.map(({ verdict, indicator }) => [
      verdict,
      indicator.status?.text.trim() ?? '',
    ]),
    measures: judged.measures.map(({ verdict, measure }) => [verdict, measure.status?.text.trim() ?? '']),
    tallies: [judged.tallies.measures?.text, judged.tallies.indicators.text],
  });
  expect(isTidyable(after.findings)).toBe(true);
  expect(said(after)).toEqual(said(before));
});
