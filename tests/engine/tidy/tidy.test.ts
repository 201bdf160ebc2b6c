import { check, type Sheet, tidy } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { holdsTable } from '../../corpus/expected.js';

const rowsOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: '整えた表',
  firstRow: 0,
  firstColumn: 0,
  rows,
});

function tidied(sheet: Sheet) {
  const result = check(sheet);
  if (!result.ok) throw new Error(result.failure.message.ja);
  const table = tidy(sheet, result.check);
  const again = check(rowsOf(table.rows));
  if (!again.ok) throw new Error(again.failure.message.ja);
  return { before: result.check, table, after: again.check };
}

const tables = readCorpus().filter(({ expected }) => holdsTable(expected));

describe('tidy', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s keeps verdicts and tallies',
    (_, { sheet }) => {
      const { before, after } = tidied(sheet);
      const verdicts = (own: typeof before) => own.judged.indicators.map(({ verdict }) => verdict);
      expect(verdicts(after)).toEqual(verdicts(before));
      expect(after.judged.measures.map(({ verdict }) => verdict)).toEqual(
        before.judged.measures.map(({ verdict }) => verdict),
      );
      expect(after.judged.tallies.indicators.text).toBe(before.judged.tallies.indicators.text);
    },
  );

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s loses no cell of the source',
    (_, { sheet }) => {
      const { table } = tidied(sheet);
      const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
      const kept = plain([...table.rows.flat(), ...table.notes.map(({ before }) => before)].join('|'));
      const parts = sheet.rows.flat().map((cell) => plain(typeof cell === 'string' ? cell : cell.text));
      // Header words are the canonical form's own.
      const headers =
        /^(?:No\.?|.{0,16}(?:目標|実績|達成|戦略|施策|指標|項目|検証|備考|評価|改善|計画|年間計|単位|コメント|判定|R\d|月期|課題|成果).{0,20})$/;
      expect(parts.filter((text) => text !== '' && !kept.includes(text) && !headers.test(text))).toEqual([]);
    },
  );
});
