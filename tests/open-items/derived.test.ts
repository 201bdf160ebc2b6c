import { check } from '../../src/engine/index.js';
import { countOpen, derivedOf, isOpenTally } from '../../src/open-items/derived.js';
import { table } from '../excel/open-table.js';
import { corpusChecks } from '../pane/corpus-check.js';
import { TODAY } from '../today.js';

function checkOf(rows: readonly (readonly string[])[]) {
  const result = check({ name: 'R7', firstRow: 0, firstColumn: 0, rows }, { asOf: TODAY });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

const OPEN = checkOf(
  table(
    [
      { measure: '1 伴走型支援', figure: '36(30)', status: '達成' },
      { figure: '集計中(18)' },
      { measure: '2 創業の後押し', measureStatus: '達成', figure: '14(12)', status: '達成' },
    ],
    ['2/2', '3/3'],
  ),
);

const rulesOf = (indices: readonly number[] = []) => indices.map((index) => OPEN.findings[index]?.rule);

test('a 施策 follows from its open 指標, and tallies wait for every question', () => {
  const { under, last, causes } = derivedOf(OPEN);
  const question = OPEN.findings.findIndex(({ rule }) => rule === 'actual-pending');
  expect(rulesOf(under.get(question))).toEqual(['measure-unconfirmed']);
  expect(rulesOf(last).length).toBeGreaterThan(0);
  expect(rulesOf(last).every((rule) => rule?.startsWith('tally-'))).toBe(true);
  expect(countOpen(OPEN).review).toBe(1);
  const early = OPEN.findings.filter((finding) => isOpenTally(OPEN, finding));
  expect(early.map(({ rule }) => rule)).toEqual(rulesOf(last));
  expect(causes.get(question)).toBeUndefined();
});

test('without an open question a wrong tally stands for itself', () => {
  const settled = checkOf(table([{ measure: '1 施策', figure: '36(30)', status: '達成' }], ['0/1', '0/1']));
  expect(settled.findings.map(({ rule }) => rule)).toContain('tally-mismatch');
  expect(derivedOf(settled).causes.size).toBe(0);
  expect(settled.findings.some((finding) => isOpenTally(settled, finding))).toBe(false);
});

test('what follows has a cause that stands for itself, in every table of the corpus', () => {
  for (const { name, check: own } of corpusChecks()) {
    const { causes, under, last } = derivedOf(own);
    for (const cause of causes.values())
      if (cause !== null) expect([name, causes.has(cause)]).toEqual([name, false]);
    expect([...under.values()].flat().length + last.length).toBe(causes.size);
    const { error, review, hint } = countOpen(own);
    expect([name, error + review + hint + causes.size]).toEqual([name, own.findings.length]);
  }
});

test('the tally of a part waits for the questions of that part alone', () => {
  const own = checkOf([
    ['令和7年度 波止商工会 事業評価'],
    ['分野', '指標', '目標値', '実績値', '達成状況'],
    ['人', '離職率（％）', '8', '7', '達成'],
    ['', '会員数（人）', '100', '110', '達成'],
    ['', '小計', '', '', '0/2'],
    ['地域', '来場者数（人）', '400', '380', '未達成'],
    ['', '出店者数（店）', '20', '22', '達成'],
    ['', '小計', '', '', '2/2'],
  ]);
  const tallies = own.findings.flatMap((finding) =>
    finding.rule === 'tally-mismatch' ? [`${finding.cells} ${isOpenTally(own, finding)}`] : [],
  );
  expect(tallies).toEqual(['E5 true', 'E8 false']);
  expect(countOpen(own).error).toBe(1);
});
