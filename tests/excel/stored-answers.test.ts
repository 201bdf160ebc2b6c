import {
  ANSWERS_NAMESPACE,
  afterStep,
  answersXml,
  DECISIONS_NAMESPACE,
  type DecisionStep,
  NO_DECISIONS,
} from '../../src/decisions/index.js';
import { type Decision, decisionOn } from '../../src/engine/index.js';
import type { CheckedSheet } from '../../src/session/session.js';
import type { Failure } from '../../src/simulated-excel/index.js';
import { differences, openTable, photograph, succeeded, table } from './open-table.js';

/** Answers in the part that may grow, over the real Office.js; those of version 1 have their own part and test. */

// One of two 指標 is 達成, so the two ways to decide a 施策 differ; F6 is pending.
const ROWS = table(
  [
    { measure: '1 伴走型支援', figure: '14(12)', status: '達成' },
    { figure: '30(50)', status: '未達成' },
    { figure: '9(8)', status: '達成' },
    { measure: '2 創業の後押し', figure: '集計中(30)' },
  ],
  ['', ''],
);
const ANSWERED = { reason: '県連の様式', date: '2026-04-10' };
const MAJORITY: Decision = { kind: 'measureRule', answer: { measureRule: 'majority', ...ANSWERED } };
const ALL: Decision = { kind: 'measureRule', answer: { measureRule: 'all', ...ANSWERED } };
const OFF: Decision = { kind: 'ruleOff', answer: { rule: 'comment-missing', ...ANSWERED } };
const COLUMNS: Decision = {
  kind: 'columns',
  answer: {
    subject: '施策 指標 実績値(目標値)',
    headRows: [3, 3],
    lastRow: null,
    columns: { indicator: 'E', figure: 'F' },
    rows: {},
    ...ANSWERED,
  },
};
const keep = (decision: Decision): DecisionStep => ({ step: 'keep', decision });
const withdraw = (decision: Decision): DecisionStep => ({ step: 'withdraw', decision });

const opened = () => openTable(ROWS);
const measures = ({ check }: CheckedSheet) => check.judged.measures.map(({ verdict }) => verdict);

function pending({ check }: CheckedSheet): Decision {
  const finding = check.findings.find(({ rule }) => rule === 'actual-pending');
  const decision = finding && decisionOn(check, finding, '達成', ANSWERED);
  if (!decision) throw new Error('nothing is pending');
  return decision;
}

test('an answer is one part, holds at once and at every later check, and goes with its part', async () => {
  const { session, workbook, sheet, host } = opened();
  const before = succeeded(await session.check());
  expect(measures(before)).toEqual(['未達成', '要確認']);
  const cells = photograph(sheet);
  const first = succeeded(await session.decide(before, keep(MAJORITY)));
  expect(host.roundTrips).toBe(3);
  expect(measures(first)).toEqual(['達成', '要確認']);
  expect(first.check.judged.policy.from.measureRule).toBe('workbook');
  const second = succeeded(await session.decide(first, keep(COLUMNS)));
  expect(host.roundTrips).toBe(6);
  expect(workbook.customXmlParts.map(({ xml }) => xml.includes(ANSWERS_NAMESPACE))).toEqual([true]);
  expect(succeeded(await session.check()).check).toEqual(second.check);
  expect(second.check.judged.policy.columns).toEqual([COLUMNS.answer]);
  const third = succeeded(await session.decide(second, withdraw(MAJORITY)));
  expect(measures(third)).toEqual(['未達成', '要確認']);
  succeeded(await session.decide(third, withdraw(COLUMNS)));
  expect(workbook.customXmlParts).toEqual([]);
  expect(differences(cells, photograph(sheet))).toEqual([]);
});

test('answers of both forms have a part each, read together in two round trips', async () => {
  const { session, workbook, host } = opened();
  const before = succeeded(await session.check());
  const first = succeeded(await session.decide(before, keep(MAJORITY)));
  const later = succeeded(await session.decide(first, keep(pending(before))));
  expect(measures(later)).toEqual(['達成', '達成']);
  expect(workbook.customXmlParts.map(({ xml }) => /urn:[^"]*/.exec(xml)?.[0]).sort()).toEqual(
    [ANSWERS_NAMESPACE, DECISIONS_NAMESPACE].sort(),
  );
  const trips = host.roundTrips;
  expect(succeeded(await session.check()).check).toEqual(later.check);
  expect(host.roundTrips - trips).toBe(2);
  // Each is withdrawn from its own.
  const kept = workbook.customXmlParts.map(({ xml }) => xml);
  succeeded(await session.decide(later, withdraw(pending(before))));
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(
    kept.filter((xml) => xml.includes(ANSWERS_NAMESPACE)),
  );
});

test('再計算 goes by the workbook’s setting, and by the caller’s before it', async () => {
  const { session, sheet } = opened();
  const before = succeeded(await session.check());
  succeeded(await session.decide(before, keep(MAJORITY)));
  expect(measures(succeeded(await session.check({ measureRule: 'all' })))).toEqual(['未達成', '要確認']);
  succeeded(await session.recalculate());
  expect(sheet.text(3, 3)).toBe('達成');
});

test('what a newer version keeps stays, in our part and in its own', async () => {
  const { session, workbook } = opened();
  const wish = '<wish reason="願い"><more/></wish>';
  workbook.addCustomXmlPart(answersXml(NO_DECISIONS).replace('\n</', `\n  ${wish}\n</`));
  const newer = '<answers xmlns="urn:soukatsu:answers:2"/>';
  workbook.addCustomXmlPart(newer);
  const before = succeeded(await session.check());
  const after = succeeded(await session.decide(before, keep(OFF)));
  succeeded(await session.decide(after, withdraw(OFF)));
  const [own, other] = workbook.customXmlParts.map(({ xml }) => xml);
  expect(own).toContain(wish);
  expect(own).not.toContain('ruleOff');
  expect(other).toBe(newer);
});

test('what somebody else answered in between stays, and two parts count as one', async () => {
  const { session, workbook, host } = opened();
  const before = succeeded(await session.check());
  const first = succeeded(await session.decide(before, keep(OFF)));
  host.beforeRequest(1, () => {
    const [part] = workbook.customXmlParts;
    if (part)
      part.xml = answersXml([OFF, MAJORITY].reduce((all, own) => afterStep(all, keep(own)), NO_DECISIONS));
  });
  const later = succeeded(await session.decide(first, keep(COLUMNS)));
  expect(measures(later)).toEqual(['達成', '要確認']);
  expect(later.check.judged.policy).toMatchObject({
    rulesOff: ['comment-missing'],
    columns: [COLUMNS.answer],
  });
  workbook.addCustomXmlPart(answersXml(afterStep(NO_DECISIONS, keep(ALL))));
  const both = succeeded(await session.check());
  expect(measures(both)).toEqual(['未達成', '要確認']);
  const again = succeeded(await session.decide(both, keep(MAJORITY)));
  expect(measures(again)).toEqual(['達成', '要確認']);
  expect(workbook.customXmlParts.filter(({ xml }) => xml.includes('<measureRule'))).toHaveLength(1);
});

test('a damaged part stops every action, and only that goes when it is discarded', async () => {
  const { session, workbook, sheet, host } = opened();
  const before = succeeded(await session.check());
  const first = succeeded(await session.decide(before, keep(pending(before))));
  const damaged = workbook.addCustomXmlPart(`<answers xmlns="${ANSWERS_NAMESPACE}"><wish></answers>`);
  const text = damaged.xml;
  const cells = photograph(sheet);
  const unreadable = { ok: false, failure: { code: 'decisions-unreadable' } };
  expect(await session.check()).toMatchObject(unreadable);
  expect(await session.recalculate()).toMatchObject(unreadable);
  expect(await session.decide(first, keep(MAJORITY))).toMatchObject(unreadable);
  expect(await session.decide(first, withdraw(pending(before)))).toMatchObject(unreadable);
  expect(damaged.xml).toBe(text);
  expect(differences(cells, photograph(sheet))).toEqual([]);
  const trips = host.roundTrips;
  succeeded(await session.discardDecisions());
  expect(host.roundTrips - trips).toBe(3);
  expect(measures(succeeded(await session.check()))).toEqual(['未達成', '達成']);
  // Nothing is damaged any more, so nothing more goes.
  succeeded(await session.discardDecisions());
  expect(workbook.customXmlParts).toHaveLength(1);
});

const FAILURES: readonly Failure[] = [
  { kind: 'cellEdit' },
  { kind: 'responseTooLarge' },
  { kind: 'lostSession' },
  { kind: 'error', code: 'GeneralException' },
];
const EACH_REQUEST = [1, 2, 3].flatMap((request) =>
  FAILURES.map((failure) => ({ request, failure, name: JSON.stringify(failure) })),
);

test.each(EACH_REQUEST)(
  'request $request of an answer failing with $name: told truly, and the next click works',
  async ({ request, failure }) => {
    const { session, workbook, host } = opened();
    const before = succeeded(await session.check());
    const first = succeeded(await session.decide(before, keep(OFF)));
    const kept = workbook.customXmlParts.map(({ xml }) => xml);
    host.failRequest(request, failure);
    const outcome = await session.decide(first, keep(MAJORITY));
    const written = request === 3 && failure.kind === 'responseTooLarge';
    expect(outcome.ok).toBe(written);
    expect(workbook.customXmlParts.map(({ xml }) => xml).join() === kept.join()).toBe(!written);
    expect(measures(succeeded(await session.decide(first, keep(MAJORITY))))).toEqual(['達成', '要確認']);
    expect(workbook.customXmlParts).toHaveLength(1);
  },
);
