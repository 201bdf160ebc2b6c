import { check, decisionOn, type Policy } from '../../../src/engine/index.js';

/** An answer is found again wherever its row stands, and counts for nothing else. */

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const ANSWERED = { reason: '会議で確認', date: '2026-04-10' };

type Row = readonly [measure: string, label: string, figure: string];

function checked(rows: readonly Row[], policy: Partial<Policy> = {}, title = '令和7年度 総括表') {
  const body = rows.map(([measure, label, figure]) => [measure, '', label, figure, '', '継続']);
  const result = check(
    { name: title, firstRow: 0, firstColumn: 0, rows: [[title], HEADER, ...body] },
    policy,
  );
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

/** The policy with one answer to the first finding of a rule that stands on a row of the table. */
function answer(rows: readonly Row[], rule: string, choice: 'higher' | '達成' | '—', place = 0) {
  const own = checked(rows);
  const row = own.judged.indicators[place]?.indicator.row;
  const finding = own.findings.find((one) => one.rule === rule && one.row === row);
  const decision = finding && decisionOn(own, finding, choice, ANSWERED);
  if (decision?.kind === 'direction') return { directions: [decision.answer] };
  if (decision?.kind === 'verdict') return { verdicts: [decision.answer] };
  throw new Error(`No answer to ${rule}`);
}

const verdicts = (rows: readonly Row[], policy: Partial<Policy>, title?: string) =>
  checked(rows, policy, title).judged.indicators.map(({ verdict, certain }) =>
    certain ? verdict : `${verdict}?`,
  );

const VACANT: Row = ['1 商店街', '(1) 空き店舗数(店)', '11(12)'];
const UNREADABLE: Row = ['2 伴走型支援', '(1) 採択数(件)', 'l2(12)'];

test('a direction decides where only the label spoke', () => {
  expect(verdicts([VACANT, UNREADABLE], {})).toEqual(['達成?', '要確認?']);
  expect(verdicts([VACANT, UNREADABLE], answer([VACANT], 'direction-unstated', 'higher'))).toEqual([
    '未達成',
    '要確認?',
  ]);
});

test('a direction holds with other figures and in the next year; a verdict does not', () => {
  const direction = answer([VACANT], 'direction-unstated', 'higher');
  const verdict = answer([UNREADABLE], 'figure-unreadable', '達成');
  const later: Row[] = [
    [VACANT[0], VACANT[1], '13(12)'],
    [UNREADABLE[0], UNREADABLE[1], 'l3(12)'],
  ];
  expect(verdicts(later, { ...direction, ...verdict })).toEqual(['達成', '要確認?']);
  expect(verdicts([VACANT, UNREADABLE], { ...direction, ...verdict }, '令和8年度 総括表')).toEqual([
    '未達成',
    '要確認?',
  ]);
});

test('answers survive inserted rows, renumbering, other widths and spaces, and a renamed sheet', () => {
  const policy = {
    ...answer([VACANT, UNREADABLE], 'direction-unstated', 'higher'),
    ...answer([VACANT, UNREADABLE], 'figure-unreadable', '達成', 1),
  };
  const moved: Row[] = [
    ['1 新しい施策', '(1) 新しい採択数(件)', '5(3)'],
    ['2 商店街', '(1) 新しい採択数(件)', '5(3)'],
    ['', '(2) 空き店舗数 (店)', '11(12)'],
    ['3 伴走型支援', '(1) 採択数(件)', 'l2(12)'],
  ];
  expect(verdicts(moved, policy, '令和７年度　総括表')).toEqual(['達成', '達成', '未達成', '達成']);
});

test('an answer about a label of its own survives that its 施策 is renamed', () => {
  const policy = answer([VACANT], 'direction-unstated', 'higher');
  expect(verdicts([['1 まちなか再生', VACANT[1], VACANT[2]]], policy)).toEqual(['未達成']);
});

test('namesakes have answers of their own', () => {
  const twice: Row[] = [VACANT, ['2 中心市街地', VACANT[1], VACANT[2]]];
  expect(verdicts(twice, answer(twice, 'direction-unstated', 'higher', 1))).toEqual(['達成?', '未達成']);
  const unreadable: Row[] = [UNREADABLE, ['', '(2) 採択数(件)', 'l2(12)']];
  expect(verdicts(unreadable, answer(unreadable, 'figure-unreadable', '—', 1))).toEqual(['要確認?', '—']);
  // A namesake that comes later does not take the answer over, and does not lose it.
  expect(verdicts(twice, answer([VACANT], 'direction-unstated', 'higher'))).toEqual(['未達成', '達成?']);
});

test('of two answers about one subject the later one counts', () => {
  const [first] = answer([VACANT], 'direction-unstated', 'higher').directions ?? [];
  if (!first) throw new Error('no answer');
  const directions = [first, { ...first, direction: 'lower' as const }];
  expect(verdicts([VACANT], { directions })).toEqual(['達成']);
});

test('a verdict says which answer it rests on', () => {
  const policy = answer([UNREADABLE], 'figure-unreadable', '達成');
  const [own] = checked([UNREADABLE], policy).judged.indicators;
  expect(own?.answers).toEqual({ direction: null, verdict: policy.verdicts?.[0] });
  const [certain] = checked([['1 甲', '(1) 採択数(件)', '5(3)']], policy).judged.indicators;
  expect(certain?.answers).toEqual({ direction: null, verdict: null });
});

test('a label that is the name of a property of every object is a label', () => {
  const odd: Row = ['1 甲', 'constructor', 'l2(12)'];
  expect(verdicts([odd], answer([odd], 'figure-unreadable', '達成'))).toEqual(['達成']);
});
