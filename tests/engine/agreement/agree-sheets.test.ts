import { reportSheets } from '../../../src/engine/report/reported-sheets.js';
import { saySheets } from '../../../src/engine/report/say-sheets.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import { type Line, sheetOf } from '../comparison/two-years.js';
import { checkBook, evaluationOf, type FormLine, named, told } from './book.js';

const M1 = '1 相談の場をつくる';
const M2 = '2 販路をひろげる';
const LINES: readonly Line[] = [
  [M1, '(1) 窓口相談件数(件)', '44(40)'],
  [M1, '(2) 専門家派遣件数(件)', '9(12)'],
  [M2, '(1) 商談会参加事業者数(社)', '17(15)'],
  [M2, '(2) 引当金の残高(万円)', '3,300(3,300)'],
];
const FORM1: readonly FormLine[] = [
  ['(1) 窓口相談件数(件)', '40', '44'],
  ['(2) 専門家派遣件数(件)', '12', '9'],
];
const FORM2: readonly FormLine[] = [
  ['(1) 商談会参加事業者数(社)', '15', '17'],
  ['(2) 引当金の残高(万円)', '3,300', '3,300'],
];
const main = named(sheetOf(7, LINES), '総括表');
const one = evaluationOf('様式2-1', M1, FORM1);
const two = evaluationOf('様式2-2', M2, FORM2);
const withLine = (form: readonly FormLine[], at: number, line: FormLine) =>
  form.map((own, place) => (place === at ? line : own));

test('sheets that say the same have nothing to say of each other', () => {
  expect(told([main, one, two])).toEqual([]);
  const [of] = checkBook([main, one, two]);
  expect(of?.agreement?.compared).toEqual(['様式2-1', '様式2-2']);
});

test('another actual, another target and another unit are each told once, on the 総括表, with both cells', () => {
  const actual = evaluationOf('様式2-1', M1, withLine(FORM1, 0, ['(1) 窓口相談件数(件)', '40', '45']));
  expect(told([main, actual, two])).toEqual(['総括表 sheets-disagree F4 様式2-1!C5']);
  const target = evaluationOf('様式2-1', M1, withLine(FORM1, 1, ['(2) 専門家派遣件数(件)', '10', '9']));
  // Whatever the order of the tabs.
  expect(told([two, target, main])).toEqual(['総括表 sheets-disagree F5 様式2-1!B6']);
  const unit = evaluationOf('様式2-1', M1, withLine(FORM1, 1, ['(2) 専門家派遣件数(回)', '12', '9']));
  expect(told([main, unit, two])).toEqual(['総括表 sheets-disagree F5 様式2-1!C6']);
});

test('an amount in another multiple of one unit is the same amount', () => {
  const yen = withLine(FORM2, 1, ['(2) 引当金の残高(円)', '33,000,000', '33,000,000']);
  expect(told([main, one, evaluationOf('様式2-2', M2, yen)])).toEqual([]);
});

test('verdicts are held against each other where the figures are the same', () => {
  const written = sheetOf(7, LINES);
  const verdict = {
    ...written,
    rows: written.rows.map((row, at) => (at === 3 ? [...row.slice(0, 6), '達成'] : row)),
  };
  const wrong = evaluationOf(
    '様式2-1',
    M1,
    withLine(FORM1, 0, ['(1) 窓口相談件数(件)', '40', '44', '未達成']),
  );
  expect(told([named(verdict, '総括表'), wrong])).toEqual(['総括表 sheets-disagree G4 様式2-1!D5']);
});

test('a blank actual, and a figure that a person must look at, are held against nothing', () => {
  const blank = withLine(FORM1, 0, ['(1) 窓口相談件数(件)', '40', '']);
  expect(told([main, evaluationOf('様式2-1', M1, blank), two])).toEqual([]);
  const unread = withLine(FORM1, 0, ['(1) 窓口相談件数(件)', '40', 'l5']);
  expect(told([main, evaluationOf('様式2-1', M1, unread), two])).toEqual([]);
});

test('one label in two 施策 is found by the 施策 that stands above the heads', () => {
  const twice = named(
    sheetOf(7, [
      [M1, '(1) 支援件数(件)', '44(40)'],
      [M2, '(1) 支援件数(件)', '17(15)'],
    ]),
    '総括表',
  );
  const first = evaluationOf('様式2-1', M1, [['(1) 支援件数(件)', '40', '44']]);
  const second = (measure: string) => evaluationOf('様式2-2', measure, [['(1) 支援件数(件)', '15', '18']]);
  expect(told([twice, first, second(M2)])).toEqual(['総括表 sheets-disagree F5 様式2-2!C5']);
  expect(told([twice, first, second(`施策名:${M2}`)])).toHaveLength(1);
  // Which of both it is, nobody can say: it is held against neither, and said to be.
  expect(told([twice, first, second('')])).toEqual([]);
  const [of] = checkBook([twice, first, second('')]);
  expect(of?.agreement?.unclear).toEqual([0, 1]);
});

test('what stands on one side alone is a hint', () => {
  const other = withLine(FORM1, 1, ['(2) 専門家の派遣(件)', '12', '9']);
  expect(told([main, evaluationOf('様式2-1', M1, other), two])).toEqual([
    '総括表 missing-on-sheet C4 様式2-1!C6',
    '総括表 missing-on-sheet E5',
  ]);
  // One 様式2 of two 施策 is no rule, two of three are.
  expect(told([main, one])).toEqual([]);
  const three = named(sheetOf(7, [...LINES, ['3 会員をふやす', '(1) 新規会員数(人)', '5(4)']]), '総括表');
  expect(told([three, one, two])).toEqual(['総括表 missing-on-sheet C8']);
});

test.each([
  ['総括表(案)', ''],
  ['総括表 下書き', ''],
  ['総括表のコピー', ''],
  ['総括表 (2)', ''],
  ['作業', '令和7年度 みどり商工会行動計画 総括表(案)'],
])('a draft beside the table that counts is asked about, and held against nothing: %s', (name, title) => {
  const draft = named(sheetOf(7, [[M1, '(1) 窓口相談件数(件)', '51(40)']]), name);
  const own = title === '' ? draft : { ...draft, rows: [[title], ...draft.rows.slice(1)] };
  expect(told([main, own, one, two])).toEqual([`${name} sheet-draft A1`]);
  const [of] = checkBook([main, own, one, two]);
  expect(of?.agreement?.left).toEqual([{ sheet: name, because: 'draft' }]);
});

test('a workbook of drafts alone is held together as any other', () => {
  const draft = named(sheetOf(7, withActual('51(40)')), '総括表(案)');
  expect(told([draft, evaluationOf('様式2-1(案)', M1, FORM1)])).toEqual([
    '総括表(案) sheets-disagree F4 様式2-1(案)!C5',
  ]);
});

test('a numbered 様式2 is that of the next 施策, and no copy', () => {
  const sheets = [main, named(one, '様式2'), named(two, '様式2 (2)')];
  expect(told(sheets)).toEqual([]);
  expect(checkBook(sheets)[0]?.agreement?.compared).toEqual(['様式2', '様式2 (2)']);
});

test('two 総括表 of one year are held against each other, once', () => {
  const other = named(sheetOf(7, withActual('51(40)')), '別表');
  expect(told([main, other])).toEqual(['総括表 sheets-disagree F4 別表!F4']);
});

test('another year and another society are no affair of this table', () => {
  const last = named(sheetOf(6, withActual('51(40)')), 'R6');
  const neighbour = named(sheetOf(7, withActual('51(40)'), 'あおば商工会'), 'あおば');
  expect(told([main, last, neighbour])).toEqual([]);
  // Nothing is held against them, and that is said, on the first sheet of each year and society.
  const [own, before, theirs] = checkBook([main, last, neighbour, one, two]);
  const left = [
    { sheet: 'R6', because: 'other-year' },
    { sheet: 'あおば', because: 'other-society' },
  ];
  expect(own?.agreement?.left).toEqual(left);
  expect(before?.agreement?.left.map(({ because }) => because)).toEqual(Array(4).fill('other-year'));
  expect(theirs?.agreement?.left).toHaveLength(4);
  if (!own) throw new Error('no check');
  expect(saySheets(reportSheets(own) ?? undefined, 'ja')).toEqual([
    'ほかのシート2枚と突き合わせました: 「様式2-1」「様式2-2」',
    '「R6」とは突き合わせていません(別の年度の表であるため)。',
    '「あおば」とは突き合わせていません(別の商工会の表であるため)。',
  ]);
});

test('a 様式2 that is left is not said to be missing', () => {
  const M3 = '3 会員をふやす';
  const three = named(sheetOf(7, [...LINES, [M3, '(1) 新規会員数(人)', '5(4)']]), '総括表');
  const third = (title: string, measure = M3) =>
    evaluationOf('様式2-3', measure, [['(1) 新規会員数(人)', '4', '5']], title);
  expect(told([three, one, two, third('評価シート')])).toEqual([]);
  // By its indicators, where it names no 施策.
  expect(told([three, one, two, third('評価シート', '')])).toEqual([]);
  expect(told([three, one, two, third('評価シート', '施策名:3 会員をふやす')])).toEqual([]);
  // One of another year is another one.
  const before = third('令和6年度 みどり商工会行動計画 評価シート');
  expect(told([three, one, two, before])).toEqual(['総括表 missing-on-sheet C8']);
  const [found] =
    checkBook([three, one, two, before])[0]?.findings.filter(({ rule }) => rule === 'missing-on-sheet') ?? [];
  expect(found && wordFinding(found, 'ja').why).toBe(
    '施策「3 会員をふやす」の様式2は、別の年度か別の商工会のもの(「様式2-3」)しか、このブックに見当たりません。',
  );
});

test('a table that names no year says that it is held against nothing', () => {
  const undated = {
    ...main,
    rows: main.rows.map((row) => row.map((cell) => `${cell}`.replace(/令和7年度|R7/, ''))),
  };
  const [own] = checkBook([undated, one]);
  expect(own?.agreement?.left).toEqual([{ sheet: '様式2-1', because: 'own-no-year' }]);
  const none = { ...one, rows: [['評価シート'], ...one.rows.slice(1)] };
  expect(checkBook([undated, none]).map((of) => of.agreement?.left.length ?? 0)).toEqual([1, 0]);
});

test('a sheet whose year, or society, is not known is left, and said to be', () => {
  const nameless = evaluationOf(
    '様式2-1',
    M1,
    withLine(FORM1, 0, ['(1) 窓口相談件数(件)', '40', '45']),
    '評価シート',
  );
  const undated = checkBook([main, nameless]);
  expect(undated[0]?.agreement?.left).toEqual([{ sheet: '様式2-1', because: 'no-year' }]);
  const dated = { ...nameless, rows: [['令和7年度 評価シート'], ...nameless.rows.slice(1)] };
  // Of the only society the workbook names.
  expect(told([main, dated])).toEqual(['総括表 sheets-disagree F4 様式2-1!C5']);
  const neighbour = named(sheetOf(7, LINES, 'あおば商工会'), 'あおば');
  expect(checkBook([main, dated, neighbour])[0]?.agreement?.left).toEqual([
    { sheet: '様式2-1', because: 'no-society' },
    { sheet: 'あおば', because: 'other-society' },
  ]);
});

function withActual(figure: string): readonly Line[] {
  return LINES.map((line, at): Line => (at === 0 ? [line[0], line[1], figure] : line));
}
