import { check, decisionOn, questionOf, RULES, reportOf, sayPolicy } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { meets } from '../../thinned.js';
import { readFixture } from '../rules/fixture.js';

/** What a clerk can say to a finding. */

const ANSWERED = { reason: '会議で確認', date: '2026-04-10' };
/** The corpus, and the table of the one rule that asks about what only a workbook stores. */
const sheets = [...readCorpus().map(({ sheet }) => sheet), readFixture('shown-otherwise', 'ng')];
const found = sheets.flatMap((sheet) => {
  if (!sheet) return [];
  const result = check(sheet);
  return result.ok ? result.check.findings.map((finding) => ({ sheet, own: result.check, finding })) : [];
});

const without = (decision: ReturnType<typeof decisionOn>) => {
  if (decision?.kind === 'direction') return { directions: [decision.answer] };
  if (decision?.kind === 'verdict') return { verdicts: [decision.answer] };
  return decision?.kind === 'aside' ? { setAside: [decision.answer] } : {};
};

const asking = RULES.filter(({ asks }) => asks !== undefined).map(({ id }) => id);

test('the rules that ask for an answer', () => {
  expect([...asking].sort()).toEqual([
    'actual-cancelled',
    'actual-pending',
    'direction-unstated',
    'figure-unreadable',
    'indicator-renamed',
    'notation',
    'scale-suspect',
    'shown-otherwise',
    'unit-mismatch',
    'year-open',
  ]);
});

/** Those whose answers are held elsewhere: of the year below, of a name in two years beside the comparison. */
const ELSEWHERE = ['year-open', 'indicator-renamed'];

test.each(asking.filter((id) => !ELSEWHERE.includes(id)))('an answer to %s settles the finding', (rule) => {
  const asked = found.filter(({ finding }) => finding.rule === rule && questionOf(finding) !== null);
  const open = asked.filter((_, place) => meets(place, 0, 3));
  expect(open.length).toBeGreaterThan(0);
  for (const { sheet, own, finding } of open) {
    for (const choice of questionOf(finding) === 'direction'
      ? (['higher', 'lower'] as const)
      : (['達成', '未達成', '—'] as const)) {
      const decision = decisionOn(own, finding, choice, ANSWERED);
      const after = check(sheet, without(decision));
      if (!after.ok) throw new Error(after.failure.code);
      const place = own.judged.indicators.findIndex(({ indicator }) => indicator.row === finding.row);
      const judged = after.check.judged.indicators[place];
      if (questionOf(finding) === 'verdict')
        expect([judged?.verdict, judged?.certain]).toEqual([choice, true]);
      const left = after.check.findings.filter(
        ({ key, severity }) => key === finding.key && severity === 'review',
      );
      expect(left).toEqual([]);
    }
  }
});

test('every finding can be set aside, and only that one goes', () => {
  const first = new Map(found.map((one) => [one.finding.rule, one]));
  for (const { sheet, own, finding } of first.values()) {
    const after = check(sheet, without(decisionOn(own, finding, 'aside', ANSWERED)));
    if (!after.ok) throw new Error(after.failure.code);
    expect(after.check.setAside.map(({ key }) => key)).toEqual([finding.key]);
    expect(after.check.findings).toHaveLength(own.findings.length - 1);
  }
});

test('a choice a finding does not ask for is no decision', () => {
  const pending = found.find(({ finding }) => finding.rule === 'actual-pending');
  const hint = found.find(({ finding }) => finding.severity === 'hint');
  if (!pending || !hint) throw new Error('The corpus lacks a finding.');
  expect(decisionOn(pending.own, pending.finding, 'lower', ANSWERED)).toBeNull();
  expect(decisionOn(hint.own, hint.finding, '達成', ANSWERED)).toBeNull();
});

test('before the year is closed a finding asks for no verdict and no direction: no answer would be heard', () => {
  const rows = [
    ['令和7年度 沢目商工会 総括表（中間評価）'],
    ['指標', '実績値(目標値)', '達成状況'],
    ['(1) 相談件数(件)', 'l2(12)', ''],
    ['(2) 空き店舗数(店)', '11(12)', ''],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { findings } = result.check;
  expect(findings.map(({ rule }) => rule)).toEqual(['year-open', 'figure-unreadable']);
  expect(findings.map(questionOf)).toEqual(['yearEnd', null]);
});

/** A table whose year is not closed, for each of the reasons there are. */
const OPEN: readonly (readonly [because: string, rows: readonly (readonly string[])[], asOf: string])[] = (
  [
    ['words', '令和7年度 沢目商工会 総括表（中間評価）', '実績値(目標値)', '11(12)', '2026-04-10'],
    ['date', '令和7年度 沢目商工会 総括表', '実績値(目標値)', '11(12)', '2026-03-30'],
    ['no-actual', '令和7年度 沢目商工会 総括表', '実績値(目標値)', '(12)', '2026-04-10'],
  ] as const
).map(([because, title, head, figure, asOf]) => [
  because,
  [[title], ['指標', head, '達成状況'], ['(1) 相談件数(件)', figure, ''], ['(2) 創業者数(人)', figure, '']],
  asOf,
]);

test.each(OPEN)(
  'a table open because of its %s is closed by 年度末の表として扱う, and by nothing of another table',
  (because, rows, asOf) => {
    const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows };
    const checked = (policy: Parameters<typeof check>[1]) => {
      const result = check(sheet, { asOf, ...policy });
      if (!result.ok) throw new Error(result.failure.code);
      return result.check;
    };
    const own = checked({});
    const finding = own.findings.find(({ rule }) => rule === 'year-open');
    const decision = finding && decisionOn(own, finding, 'yearEnd', ANSWERED);
    if (decision?.kind !== 'yearEnd') throw new Error('It does not ask.');
    expect(own.judged.openBecause?.kind).toBe(because);
    expect(decision.answer).toEqual({
      table: { title: rows[0]?.[0], fiscalYear: 2025 },
      ...ANSWERED,
    });
    const closed = checked({ yearEnds: [decision.answer] });
    expect([closed.judged.state, closed.judged.closedBy]).toEqual(['closed', decision.answer]);
    expect(closed.findings.map(({ rule }) => rule)).not.toContain('year-open');
    expect(closed.edits.length).toBe(because === 'no-actual' ? 0 : 2);
    expect(reportOf(closed, '').policy.yearEnd).toEqual(ANSWERED);
    expect(sayPolicy(reportOf(closed, '').policy, 'ja').join('')).toContain('年度末の表として判定しました');
    const other = { ...decision.answer, table: { ...decision.answer.table, fiscalYear: 2024 } };
    expect(checked({ yearEnds: [other] }).judged).toMatchObject({ state: own.judged.state, closedBy: null });
    // A table that is closed anyway rests on no answer.
    const later = check(
      {
        ...sheet,
        rows: [['令和7年度 沢目商工会 総括表'], ...rows.slice(1, 2), ['(1) 相談件数(件)', '11(12)', '']],
      },
      {
        asOf: '2026-04-10',
        yearEnds: [{ ...decision.answer, table: { title: '令和7年度 沢目商工会 総括表', fiscalYear: 2025 } }],
      },
    );
    expect(later.ok && [later.check.judged.closedBy, reportOf(later.check, '').policy.yearEnd]).toEqual([
      null,
      undefined,
    ]);
  },
);

test('nothing but year-open takes a table for that of the year’s end', () => {
  for (const { own, finding } of found)
    if (finding.rule !== 'year-open') expect(decisionOn(own, finding, 'yearEnd', ANSWERED)).toBeNull();
});
