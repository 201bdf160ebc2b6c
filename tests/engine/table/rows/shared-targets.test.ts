import type { CellArea } from '../../../../src/cells/sheet.js';
import { check } from '../../../../src/engine/index.js';

/** One target over several rows is nobody's alone, and a place below it that is blank is no lack of one (docs/table-rules.md, decisions 4 and 13). */

const MERGED: readonly CellArea[] = [{ firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 2 }];

/** Three rows of which the first has the target, and two of another 施策. */
function judged(
  target: string,
  {
    merges = [],
    verdicts = ['', '', ''],
    actuals = ['40', '35', '30'],
  }: {
    readonly merges?: readonly CellArea[] | null;
    readonly verdicts?: readonly string[];
    readonly actuals?: readonly string[];
  } = {},
) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['施策', '指標', '目標', '実績', '達成状況'],
    ['1 講習', '(1) 経営講習参加者（人）', target, actuals[0] ?? '', verdicts[0] ?? ''],
    ['', '(2) 作陶講習参加者（人）', '', actuals[1] ?? '', verdicts[1] ?? ''],
    ['', '(3) 労務講習参加者（人）', '', actuals[2] ?? '', verdicts[2] ?? ''],
    ['2 販路', '(1) 商談会出展（社）', '10', '12', '達成'],
    ['', '(2) 商談成約（件）', '5', '4', '未達成'],
  ];
  const sheet = { name: '評価', firstRow: 0, firstColumn: 0, rows };
  const result = check(merges === null ? sheet : { ...sheet, merges }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  return {
    verdicts: judged.indicators.map((own) => (own.certain ? own.verdict : '?')).join(),
    writes: edits.map(({ cell, to }) => `${cell}${to}`).join(),
  };
}

const ASKED = { verdicts: '?,?,?,達成,未達成', writes: '' };

test('a merged target is asked of every row it covers', () => {
  expect(judged('100', { merges: MERGED })).toEqual(ASKED);
  expect(judged('100', { merges: MERGED, verdicts: ['達成', '', ''] })).toEqual(ASKED);
  expect(judged('100', { merges: MERGED, verdicts: ['達成', '達成', '達成'] })).toEqual(ASKED);
});

test.each(['100（3事業合計）', '計100', '100（3講習を合わせて）'])('so is %s above blank ones', (target) => {
  expect(judged(target)).toEqual(ASKED);
});

test('where the reader can not tell merges a blank one may be covered', () => {
  expect(judged('100', { merges: null })).toEqual(ASKED);
  expect(judged('100', { merges: null, verdicts: ['未達成', '—', '—'] })).toEqual({
    verdicts: '未達成,—,—,達成,未達成',
    writes: '',
  });
});

test('a row that reaches the target alone has reached it', () => {
  expect(judged('100', { merges: MERGED, actuals: ['110', '35', '30'] }).verdicts).toBe(
    '達成,?,?,達成,未達成',
  );
});

test('a blank cell that no merge covers says that there is no target, and so does a merged dash', () => {
  expect(judged('100').verdicts).toBe('未達成,—,—,達成,未達成');
  expect(judged('—', { merges: MERGED }).verdicts).toBe('—,—,—,達成,未達成');
  expect(judged('—', { merges: null }).verdicts).toBe('—,—,—,達成,未達成');
});

test('a sum in a row whose neighbours have targets of their own is its own', () => {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['(1) 経営講習参加者（人）', '計100', '40', ''],
    ['(2) 作陶講習参加者（人）', '30', '35', '達成'],
    ['(3) 商談成約（件）', '5', '4', '未達成'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.judged.indicators[0]?.verdict).toBe('未達成');
});
