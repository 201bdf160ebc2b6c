/** An actual alone below an indicator: it may have one target together with that one, and is never lost without a word. */
import { check } from '../../../../src/engine/index.js';

function read(heads: string, ...lines: readonly string[]) {
  const rows = ['令和7年度 かわせみ商工会 評価表', heads, ...lines].map((line) => line.split('|'));
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    verdicts: judged.indicators.map((own) => (own.certain ? own.verdict : '?')).join(),
    asked: findings.flatMap(({ rule, row, severity }) => (severity === 'review' ? `${row} ${rule}` : [])),
    edits: edits.map(({ cell, to }) => `${cell} ${to}`),
  };
}

const HEADS = '指標|目標|実績|達成状況';
const WITH_OFFICE = '指標|担当|目標|実績|達成状況';
const BOTH = ['3 figure-unreadable', '4 row-unread'];

test('of another branch, and of nothing said', () => {
  expect(
    read(WITH_OFFICE, '融資推薦件数（件）|本所|30|21|', '|支所||12|', '採択件数（件）|本所|6|8|'),
  ).toEqual({ verdicts: '?,達成', asked: BOTH, edits: ['E5 達成'] });
  expect(read(HEADS, '融資推薦件数（件）|30|21|', '||12|', '採択件数（件）|6|8|')).toEqual({
    verdicts: '?,達成',
    asked: BOTH,
    edits: ['D5 達成'],
  });
  expect(
    read(WITH_OFFICE, '採択件数（件）|本所|6|8|達成', '融資推薦件数（件）|本所|30|21|', '|支所||12|'),
  ).toEqual({
    verdicts: '達成,?',
    asked: ['4 figure-unreadable', '5 row-unread'],
    edits: [],
  });
});

test('several of them', () => {
  const lines = [
    '融資推薦件数（件）|本所|30|11|',
    '|東支所||12|',
    '|西支所||9|',
    '採択件数（件）|本所|6|8|達成',
  ];
  expect(read(WITH_OFFICE, ...lines).asked).toEqual([...BOTH, '5 row-unread']);
});

test('what the indicator above reaches alone it has reached', () => {
  const { verdicts, asked } = read(HEADS, '融資推薦件数（件）|30|31|', '||12|', '採択件数（件）|6|8|達成');
  expect({ verdicts, asked }).toEqual({ verdicts: '達成,達成', asked: ['4 row-unread'] });
});

test('a verdict that is that of the figures above says that it is a remark', () => {
  expect(read(HEADS, '融資推薦件数（件）|30|21|未達成', '||12|', '採択件数（件）|6|8|達成')).toEqual({
    verdicts: '未達成,達成',
    asked: [],
    edits: [],
  });
  expect(read(HEADS, '融資推薦件数（件）|30|21|達成', '||12|', '採択件数（件）|6|8|達成').edits).toEqual([]);
});

test.each([
  ['the rate of the one above', ['融資推薦件数（件）|30|21|', '||70%|', '採択件数（件）|6|8|']],
  ['the number of a page', ['採択件数（件）|6|8|', '融資推薦件数（件）|30|21|', '||2|']],
  ['the number of a page, set apart', ['採択件数（件）|6|8|', '融資推薦件数（件）|30|21|', '', '||2|']],
])('%s is no question', (_, lines) => {
  const { verdicts, asked } = read(HEADS, ...lines);
  expect(asked).toEqual([]);
  expect(verdicts.split(',').sort()).toEqual(['未達成', '達成']);
});
