import { check, type Sheet, tidy, tidyContent } from '../../../src/engine/index.js';
import { findHeaders } from '../../../src/engine/table/heads/find-headers.js';
import { isTallyLabel } from '../../../src/engine/table/kinds/row-kind.js';
import { readCorpus } from '../../corpus/corpus.js';
import { holdsTable } from '../../corpus/expected.js';

const rowsOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: '整えた表',
  firstRow: 0,
  firstColumn: 0,
  rows,
});

const kept = new Map<Sheet, ReturnType<typeof tidiedAnew>>();

/** A table as it is, tidied, and checked again; once for all that is asked of it. */
function tidied(sheet: Sheet) {
  const own = kept.get(sheet) ?? tidiedAnew(sheet);
  kept.set(sheet, own);
  return own;
}

function tidiedAnew(sheet: Sheet) {
  const result = check(sheet);
  if (!result.ok) throw new Error(result.failure.message.ja);
  const table = tidy(sheet, result.check);
  const again = check(rowsOf(table.rows));
  if (!again.ok) throw new Error(again.failure.message.ja);
  return { before: result.check, table, after: again.check };
}

/** Tables that `tidy` is given: one whose columns are not certain is refused before. */
const tables = readCorpus().filter(
  ({ expected }) => holdsTable(expected) && !expected.findings.some(({ rule }) => rule === 'layout-unsure'),
);

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
      const heads = findHeaders(sheet).flatMap(({ row, height }) =>
        Array.from({ length: height }, (_, line) => row + line),
      );
      const body = sheet.rows.filter((_, row) => !heads.includes(row));
      const parts = body.flat().map((cell) => plain(typeof cell === 'string' ? cell : cell.text));
      // Labels of tallies are the canonical form's own, as its heads are.
      expect(parts.filter((text) => text !== '' && !isTallyLabel(text) && !kept.includes(text))).toEqual([]);
    },
  );
});

test('a mark before the bracket moves behind it, and a word alone stays as it is', () => {
  const { table } = tidied(
    rowsOf([
      ['令和6年度 かわべ商工会アクションプログラム 総括表'],
      ['施策', '達成状況※1', '施策目標(指標)', 'R6実績値(目標値)', '達成状況※2', '検証及び改善点'],
      ['1 相談', '', '(1) 相談件数(件)', '12※1（10）※2件は仮', '', ''],
      ['', '', '(2) 巡回件数(件)', '集計中', '', ''],
    ]),
  );
  const texts = table.rows.flat();
  expect(texts).toContain('12(10)※1※2件は仮');
  expect(texts).toContain('集計中');
});

test('what lies under a merge finds no place, and is not missed', () => {
  const rows = [
    ['令和6年度 かわべ商工会アクションプログラム 総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R6実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 相談', '達成', '(1) 相談件数(件)', '12(10)', '達成', '続ける。'],
    ['9 昨年の施策', '', '(2) 巡回件数(件)', '31(30)', '達成', '続ける。'],
  ];
  const merges = [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }];
  const sheet = { ...rowsOf(rows), merges };
  const { table } = tidied(sheet);
  const content = tidyContent(table, sheet);
  expect(JSON.stringify([table, content])).not.toContain('昨年の施策');
  expect(JSON.stringify(content)).toContain('1 相談');
});

describe('a table whose year is not closed', () => {
  test.each([
    ['611-midyear-by-title', ''],
    ['612-midyear-by-a-line', '（令和８年９月３０日現在）'],
    ['613-midyear-by-the-head', '(9月末現在)'],
    ['614-midyear-half-alone', '(上期)'],
    ['615-expected-actuals', '(実績見込)'],
  ])('%s goes on saying so, and no verdict is written', (name, line) => {
    const source = tables.find((own) => own.name === name);
    if (!source) throw new Error(name);
    const { before, table, after } = tidied(source.sheet);
    expect(table.rows[1]?.[0]).toBe(line);
    expect([before.judged.state, after.judged.state]).toEqual(['open', 'open']);
    expect(table.notes.filter(({ change }) => change === 'filled' || change === 'corrected')).toEqual([]);
  });

  test('what somebody wrote into status and tally cells stays theirs', () => {
    const source = tables.find((own) => own.name === '613-midyear-by-the-head');
    const written = source?.expected;
    if (!source || !written || !holdsTable(written)) throw new Error('no table');
    expect(
      tidied(source.sheet).after.judged.indicators.map(({ indicator }) => indicator.status?.text),
    ).toEqual(written.indicators.map((own) => own.written));
  });
});

test.each([
  ['令和元年度', 'R1実績値(目標値)'],
  ['平成元年度', 'H1実績値(目標値)'],
  ['昭和63年度', 'S63実績値(目標値)'],
  ['昭和62年度', 'S62実績値(目標値)'],
])('a table of %s heads its figures %s', (year, head) => {
  const { before, table, after } = tidied(
    rowsOf([
      [`${year} みどり商工会アクションプログラム 総括表`],
      ['施策目標(指標)', '実績値(目標値)', '達成状況※2', '検証及び改善点'],
      ['(1) 相談件数(件)', '12(10)', '達成', ''],
    ]),
  );
  expect(table.rows[table.headerRow]).toContain(head);
  expect(after.judged.table.fiscalYear).toBe(before.judged.table.fiscalYear);
});

test.each([
  ['▲2.1（▲3.0以内）', '達成'],
  ['▲3.1（▲3.0以内）', '未達成'],
  ['▲3.1（▲3.0を維持）', '未達成'],
  ['▲5（▲3未満）', '要確認'],
  ['▲3（▲3以下）', '達成'],
])('a bound below zero says the same when tidied: %s is %s', (figure, verdict) => {
  const { before, after } = tidied(
    rowsOf([
      ['令和6年度 みどり商工会アクションプログラム 総括表'],
      ['施策目標(指標)', '実績値(目標値)', '達成状況※2', '検証及び改善点'],
      ['(1) 売上高の増減率(％)', figure, '', ''],
      ['(2) 相談件数(件)', '12(10)', '達成', ''],
    ]),
  );
  expect(before.judged.indicators[0]?.verdict).toBe(verdict);
  expect(after.judged.indicators[0]?.verdict).toBe(verdict);
});
