import { type Check, check } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { meets } from '../thinned.js';
import { differences, openTable, photograph, succeeded } from './open-table.js';

/** Findings by what they are about; their words may name the cells in another order. */
const places = ({ check: { findings } }: { readonly check: Check }) =>
  findings.map(({ rule, row, cells }) => [rule, row, ...[...cells].sort()].join(' '));

/** Every fourth one in `npm test`; what Excel reads of the others is held beside the other readers (`tests/readers/same-report.test.ts`). */
test.each(readCorpus().filter((_, place) => meets(place, 1, 4)))(
  '$name: Excel gives the same edits as the file, and 再計算 writes just them',
  async ({ sheet: file }) => {
    const rows = file.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
    const { session, sheet } = openTable(rows);
    const before = photograph(sheet);
    const expected = check({ ...file, name: sheet.name });
    const outcome = await session.recalculate();
    if (!expected.ok) {
      expect(outcome).toMatchObject({
        ok: false,
        failure: { code: 'no-table', detail: expected.failure.code },
      });
      expect(differences(before, photograph(sheet))).toEqual([]);
      return;
    }
    const { before: checked, written, left, after } = succeeded(outcome);
    expect(checked.check.edits).toEqual(expected.check.edits);
    expect(places(checked)).toEqual(places(expected));
    expect([written, left]).toEqual([expected.check.edits, []]);
    expect(differences(before, photograph(sheet))).toHaveLength(written.length);
    // Which checks the sheet anew before it finds nothing to write.
    const again = succeeded(await session.recalculate());
    expect(after.check).toEqual(again.before.check);
    expect(again.written).toEqual([]);
  },
);
