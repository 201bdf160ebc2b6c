import {
  type Check,
  check,
  figureOf,
  type Policy,
  reportOf,
  type Subject,
} from '../../../src/engine/index.js';

/** What people have answered stands in the report, with whether the table was judged by it. */

const TITLE = '令和7年度 みどり商工会アクションプログラム 総括表';
const ROWS = [
  [TITLE],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 支援', '', '(1) 空き店舗数(件)', '8(10)', '', '減った。'],
  ['', '', '(2) 相談件数(件)', '集計中(100)', '', ''],
  ['', '', '(3) 講習会回数(回)', '3(5)', '未達成', ''],
  ['達成数計', '', '', '達成数計', '', ''],
];
const answered = { reason: '会議で確認', date: '2026-04-10' };
const table = { title: TITLE, fiscalYear: 2025 };
const subject = (label: string): Subject => ({ label, measure: '支援', occurrence: 1 });

function checked(policy: Partial<Policy>): Check {
  const own = { asOf: '2026-05-01', ...policy };
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: ROWS }, own);
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}
const answersTo = (policy: Partial<Policy>) => reportOf(checked(policy), '').answers;

test('there are none where nobody has answered', () => {
  expect(answersTo({})).toEqual([]);
});

test('a direction names the figure it is about, and applies where the row was judged by it', () => {
  const direction = { subject: subject('空き店舗数(件)'), direction: 'lower' as const, ...answered };
  expect(answersTo({ directions: [direction] })).toEqual([
    { cell: 'D3', kind: 'direction', answer: 'lower', ...answered, applies: true },
  ]);
  const named = { ...direction, by: '佐藤' };
  expect(answersTo({ directions: [named] })).toMatchObject([{ cell: 'D3', by: '佐藤' }]);
  const elsewhere = { ...direction, subject: subject('離職者数(人)') };
  expect(answersTo({ directions: [elsewhere] })).toMatchObject([{ cell: null, applies: false }]);
});

test('a verdict applies while its figure is the same, in its own table', () => {
  const row = checked({}).judged.table.indicators[1];
  if (!row) throw new Error('no such row');
  const verdict = {
    table,
    subject: subject('相談件数(件)'),
    verdict: '未達成' as const,
    figure: figureOf(row),
    ...answered,
  };
  expect(answersTo({ verdicts: [verdict] })).toEqual([
    { cell: 'D4', kind: 'verdict', answer: '未達成', ...answered, applies: true },
  ]);
  expect(answersTo({ verdicts: [{ ...verdict, figure: '90(100)' }] })).toMatchObject([
    { cell: 'D4', applies: false },
  ]);
  const other = { title: '令和6年度 総括表', fiscalYear: 2024 };
  expect(answersTo({ verdicts: [{ ...verdict, table: other }] })).toMatchObject([
    { cell: null, applies: false },
  ]);
});

test('a finding set aside names its rule and its cell', () => {
  const finding = checked({}).findings.find(({ rule }) => rule === 'comment-missing');
  if (!finding) throw new Error('no such finding');
  const own = { table, rule: finding.rule, about: finding.subject, key: finding.key, ...answered };
  expect(answersTo({ setAside: [own] })).toEqual([
    { cell: finding.cells[0], kind: 'aside', answer: 'comment-missing', ...answered, applies: true },
  ]);
  expect(answersTo({ setAside: [{ ...own, key: 'gone' }] })).toMatchObject([{ cell: null, applies: false }]);
});

test('the end of a year, the settings, and a reading of the columns', () => {
  const reading = { headRows: [2, 2] as const, lastRow: null, columns: { figure: 'D' }, rows: {} };
  const policy: Partial<Policy> = {
    yearEnds: [{ table, ...answered }],
    settings: {
      measureRule: { measureRule: 'majority', ...answered },
      rulesOff: [
        { rule: 'comment-missing', ...answered },
        // An error: no workbook switches it off.
        { rule: 'status-mismatch', ...answered },
      ],
    },
    columns: [{ ...reading, subject: '', ...answered }],
  };
  expect(answersTo(policy)).toEqual([
    { cell: null, kind: 'yearEnd', answer: 'closed', ...answered, applies: true },
    { cell: null, kind: 'columns', answer: '見出し=2 実績(目標)=D', ...answered, applies: true },
    { cell: null, kind: 'measureRule', answer: 'majority', ...answered, applies: true },
    { cell: null, kind: 'ruleOff', answer: 'comment-missing', ...answered, applies: true },
    { cell: null, kind: 'ruleOff', answer: 'status-mismatch', ...answered, applies: false },
  ]);
  const [, overruled] = answersTo({ ...policy, columns: [], measureRule: 'all' });
  expect(overruled).toMatchObject({ kind: 'measureRule', applies: false });
});

test('of a configuration only what applies is told, and of the command line nothing: its columns are in the policy', () => {
  const undated = { reason: '', date: '' };
  const direction = { subject: subject('空き店舗数(件)'), direction: 'lower' as const, ...undated };
  const elsewhere = { ...direction, subject: subject('離職者数(人)') };
  const reading = { headRows: null, lastRow: null, columns: { figure: 'D' }, rows: {}, subject: '' };
  const said = answersTo({
    directions: [direction, elsewhere],
    columns: [{ ...reading, from: 'command-line', reason: '', date: '2026-05-01' }],
  });
  expect(said).toEqual([{ cell: 'D3', kind: 'direction', answer: 'lower', ...undated, applies: true }]);
});
