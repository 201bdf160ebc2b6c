import {
  check,
  parseReading,
  readingOf,
  reportOf,
  type Sheet,
  sayReading,
} from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { meets } from '../../thinned.js';

/** The reading of a table, given back as it is said, reads the same table. */

const tables = readCorpus().flatMap(({ name, sheet }) => {
  const result = check(sheet, { asOf: '2030-04-20' });
  return result.ok ? [{ name, sheet, own: result.check }] : [];
});

function given(sheet: Sheet, text: string) {
  const parsed = parseReading([text]);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.code}`);
  const columns = [
    { ...parsed.reading, subject: '', from: 'command-line' as const, reason: '', date: '2030-04-20' },
  ];
  const result = check(sheet, { asOf: '2030-04-20', columns });
  if (!result.ok) throw new Error(`${text}: ${result.failure.message.ja}`);
  return reportOf(result.check, '');
}

const rows = ({ indicators, measures, tallies, edits }: ReturnType<typeof reportOf>) => ({
  indicators,
  measures,
  tallies,
  edits,
});

// In `npm test` each table is given back in one of the two ways, its neighbour in the other.
test('on every table of the corpus', () => {
  expect(tables.length).toBeGreaterThan(300);
  for (const [place, { name, sheet, own }] of tables.entries()) {
    const report = reportOf(own, '');
    const reading = readingOf(own.judged.table);
    if (!reading || report.layout?.certain !== true) continue;
    // Without the last row, as an answer is kept, and with it.
    for (const [way, lastRow] of [null, reading.lastRow].entries()) {
      if (!meets(place, way, 2)) continue;
      const again = given(sheet, sayReading({ ...reading, lastRow }));
      expect({ name, ...rows(again) }).toEqual({ name, ...rows(report) });
      expect([name, again.layout?.certainty]).toEqual([name, 'settled']);
    }
  }
});
