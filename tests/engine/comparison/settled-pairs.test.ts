import type { SettledSame } from '../../../src/engine/answers/policy.js';
import { decisionOn, reportOf, sayAnswers } from '../../../src/engine/index.js';
import { checked, earlier, type Line, sheetOf } from './two-years.js';

/** 前年度の指標と同じ: an answer pairs what has two names, whatever the figures are by then. */

const M = '1 相談の場をつくる';
const LAST: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '41(40)', '曜日を決めて開いた。'],
  [M, '(2) 派遣した専門家(人)', '9(12)', '日程が合わなかった。'],
];
const own = (figure: string, comment = '日程が合わなかった。'): readonly Line[] => [
  [M, '(1) 窓口相談件数(件)', '44(40)', '窓口を増やした。'],
  [M, '(2) 専門家派遣件数(人)', figure, comment],
];
const ANSWERED = { reason: '様式の言い回しを改めた', date: '2026-04-10' };
const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

function asked() {
  const check = checked(sheetOf(7, own('9(12)')), { earlier: [earlier(sheetOf(6, LAST))] });
  const finding = check.findings.find(({ rule }) => rule === 'indicator-renamed');
  if (!finding) throw new Error('It is not asked.');
  const decision = decisionOn(check, finding, 'same', ANSWERED);
  if (decision?.kind !== 'sameAsLast') throw new Error('It does not ask.');
  return { check, finding, answer: decision.answer };
}

test('the answer names both, and holds when the figures are others', () => {
  const { finding, answer } = asked();
  expect(finding.asks).toBe('same');
  expect(answer).toEqual({
    table: { title: '令和7年度 みどり商工会行動計画 総括表', fiscalYear: 2025 },
    own: { label: '専門家派遣件数(人)', measure: '相談の場をつくる' },
    last: { label: '派遣した専門家(人)', measure: '相談の場をつくる' },
    ...ANSWERED,
  });
  const beside = { earlier: [earlier(sheetOf(6, LAST))], sameAsLast: [answer] };
  const now = checked(sheetOf(7, own('13(14)')), beside);
  if (!now.compared?.ok) throw new Error('They are not compared.');
  expect(now.compared.comparison).toMatchObject({ gone: [], fresh: [], renamed: [], settled: [answer] });
  // Figures and comments are compared from now on.
  expect(rulesOf(now.findings)).toEqual(expect.arrayContaining(['target-changed', 'comment-copied']));
  expect(rulesOf(now.findings)).not.toContain('indicator-renamed');
});

test('it is told with what it did, and without last year’s table as not in effect', () => {
  const { answer } = asked();
  const beside = checked(sheetOf(7, own('9(12)')), {
    earlier: [earlier(sheetOf(6, LAST))],
    sameAsLast: [answer],
  });
  const alone = checked(sheetOf(7, own('9(12)')), { sameAsLast: [answer] });
  expect([beside, alone].flatMap((one) => sayAnswers(reportOf(one, '').answers, 'ja'))).toEqual(
    ['適用中', '適用されていません'].map((state) => ({
      cell: 'E5',
      state,
      what: '前年度の「派遣した専門家(人)」と同じ',
      why: '様式の言い回しを改めた(2026-04-10)',
    })),
  );
});

test('an answer of another year, or about a name that is in both, pairs nothing', () => {
  const { answer } = asked();
  const before = [earlier(sheetOf(6, LAST))];
  const of = (change: Partial<SettledSame>) => {
    const { compared } = checked(sheetOf(7, own('13(14)', '前の年と違う。')), {
      earlier: before,
      sameAsLast: [{ ...answer, ...change }],
    });
    return compared?.ok ? compared.comparison.settled : null;
  };
  expect(of({})).toHaveLength(1);
  expect(of({ table: { ...answer.table, fiscalYear: 2026 } })).toEqual([]);
  expect(of({ last: { ...answer.last, label: '窓口相談件数(件)' } })).toEqual([]);
});

test('of a 施策 under another name one answer is for all of it', () => {
  const moved = LAST.map(([, ...rest]): Line => ['1 相談を受ける', ...rest]);
  const check = checked(sheetOf(7, moved), { earlier: [earlier(sheetOf(6, LAST))] });
  const finding = check.findings.find(({ rule }) => rule === 'indicator-renamed');
  const decision = finding && decisionOn(check, finding, 'same', ANSWERED);
  if (decision?.kind !== 'sameAsLast') throw new Error('It does not ask.');
  expect(decision.answer).toMatchObject({ own: { label: '', measure: '相談を受ける' }, last: { label: '' } });
  const now = checked(sheetOf(7, moved), {
    earlier: [earlier(sheetOf(6, LAST))],
    sameAsLast: [decision.answer],
  });
  expect(now.compared?.ok && now.compared.comparison).toMatchObject({ gone: [], fresh: [], renamed: [] });
  expect(now.compared?.ok && now.compared.comparison.pairs).toHaveLength(2);
});
