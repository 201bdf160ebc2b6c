import { check, wordFinding } from '../../../../src/engine/index.js';

/** A row that is a part of the one above is judged by what that counts, where less of it is better (docs/table-rules.md, decision 16). */

type Row = readonly string[];

function judged(heads: Row, ...rows: readonly Row[]): string {
  const result = check(
    { name: '評価', firstRow: 0, firstColumn: 0, rows: [['令和7年度 波止商工会 事業評価'], heads, ...rows] },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  const verdicts = judged.indicators
    .map(({ certain, verdict }) => (certain ? verdict : `${verdict}?`))
    .join();
  return edits.length === 0 ? verdicts : `${verdicts} ${edits.map(({ cell, to }) => `${cell}${to}`).join()}`;
}

const HEADS = ['指標', '目標', '実績', '評価'];
const LEFT = ['離職率（％）', '8以下', '7', '達成'];
const LAST = ['会員数（人）', '10', '12', '達成'];

test.each<[string, Row]>([
  ['a blank label', ['', '10', '12', '達成']],
  ['うち', ['うち非常勤', '10', '12', '達成']],
  ['a name further to the right', ['　非常勤', '10', '12', '達成']],
  ['a name behind a mark', ['・支援員', '10', '12', '達成']],
  ['a count of something wanted, with うち', ['うち新規採用者数', '10', '12', '達成']],
])('%s below something unwanted is asked about', (_, part) => {
  expect(judged(HEADS, LEFT, part, LAST)).toBe('達成,未達成?,達成');
});

test.each<[string, Row, string]>([
  ['a name of its own', ['非常勤支援件数（件）', '10', '12', '達成'], '達成,達成,達成'],
  ['a count of something wanted, indented', ['　支援件数（件）', '10', '12', '達成'], '達成,達成,達成'],
  ['what is as good either way', ['', '10', '10', '達成'], '達成,達成,達成'],
  ['a target that says which way', ['', '10以上', '12', '達成'], '達成,達成,達成'],
])('%s is not', (_, part, verdicts) => {
  expect(judged(HEADS, LEFT, part, LAST)).toBe(verdicts);
});

test('every part of it is asked about, until another label or another 施策 comes', () => {
  const parts = [
    ['', '10', '12', '達成'],
    ['', '5', '6', '達成'],
  ];
  expect(judged(HEADS, LEFT, ...parts, LAST, ['', '10', '12', '達成'])).toBe(
    '達成,未達成?,未達成?,達成,達成',
  );
  const heads = ['施策', ...HEADS];
  const below = ['2 販路の開拓', '', '10', '12', '達成'];
  expect(judged(heads, ['1 人材の定着', ...LEFT], below, ['', ...LAST])).toBe('達成,達成,達成');
});

test('of labels in two columns the one left blank is that above', () => {
  const heads = ['指標', '', '目標', '実績', '評価'];
  const rows = [
    ['苦情件数（件）', '窓口', '8', '7', '達成'],
    ['', '新規利用者', '8', '7', '達成'],
    ['会員数（人）', '全体', '10', '12', '達成'],
  ];
  expect(judged(heads, ...rows)).toBe('達成?,達成?,達成');
});

test('a label without figures heads those below that do not say what they count', () => {
  const heading = ['離職率（％）', '', '', ''];
  expect(judged(HEADS, heading, ['支援員', '8', '7', '達成'], LAST)).toBe('達成?,達成');
});

test('a count of something unwanted left of the labels, or above the blank there, is what they are parts of', () => {
  const heads = ['分類', '内容', '目標', '実績', '評価'];
  const rows = [
    ['離職率（％）', '正職員', '8', '9', '達成'],
    ['', '非常勤', '8', '9', '達成'],
    ['', '面談件数（件）', '8', '9', '達成'],
    ['会員数（人）', '全体', '8', '9', '達成'],
  ];
  expect(judged(heads, ...rows)).toBe('未達成?,未達成?,達成,達成');
  const groups = [
    ['人', '離職率（％）', '正職員', '8', '9', '達成'],
    ['', '', '非常勤', '8', '9', '達成'],
    ['地域', '', '商店街', '8', '9', '達成'],
  ];
  expect(judged(['区分', ...heads], ...groups)).toBe('未達成?,未達成?,達成');
  const measures = rows.map(([, ...row]) => ['離職防止', ...row]);
  expect(judged(heads, ...measures)).toBe('達成,達成,達成,達成');
});

test('so does one above indented names, with its unit in a column of its own', () => {
  const heads = ['指標', '単位', '目標', '実績', '評価'];
  const rows = [
    ['待ち時間', '分', '', '', ''],
    ['　窓口', '分', '10', '8', '達成'],
    ['　電話', '分', '5', '4', '達成'],
    ['来客数', '人', '100', '120', '達成'],
  ];
  expect(judged(heads, ...rows)).toBe('達成?,達成?,達成');
});

test('a number before うち hides nothing', () => {
  const rows = [
    ['1 苦情件数（件）', '5', '4', '達成'],
    ['1-1 うち窓口', '3', '2', '達成'],
    ['2 顧客満足度（％）', '80', '85', '達成'],
    ['2-1 うち窓口', '80', '82', '達成'],
  ];
  expect(judged(HEADS, ...rows)).toBe('達成?,達成?,達成,達成');
});

test('below something wanted nothing is taken over', () => {
  expect(judged(HEADS, LAST, ['', '10', '12', '達成'])).toBe('達成,達成');
});

test('the question names the label above', () => {
  const rows = [['令和7年度 波止商工会 事業評価'], HEADS, LEFT, ['', '10', '12', '達成'], LAST];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const [finding] = result.check.findings.filter(({ rule }) => rule === 'direction-unstated');
  expect(finding && wordFinding(finding, 'ja').why).toContain('「離職率（％）」の内訳');
  expect(finding && wordFinding(finding, 'en').why).toContain('a part of “離職率（％）”');
});
