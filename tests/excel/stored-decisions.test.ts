import { DECISIONS_NAMESPACE, decisionsXml, NO_DECISIONS, readDecisions } from '../../src/decisions/index.js';
import { type Choice, decisionOn } from '../../src/engine/index.js';
import type { CheckedSheet } from '../../src/session/session.js';
import type { Failure } from '../../src/simulated-excel/index.js';
import { differences, openTable, photograph, succeeded, table } from './open-table.js';

/** Answers kept in the workbook, over the real Office.js. */

// F4 is pending, F5 can't be read, G6 contradicts its figures.
const ROWS = table(
  [
    { measure: '1 伴走型支援', figure: '集計中(30)' },
    { figure: 'l2(18)' },
    { measure: '2 創業の後押し', figure: '14(12)', status: '未達成' },
  ],
  ['', ''],
);
const ANSWERED = { reason: '委員会で確認', date: '2026-04-10' };

const opened = () => openTable(ROWS);

function stepOn({ check }: CheckedSheet, rule: string, choice: Choice) {
  const finding = check.findings.find((own) => own.rule === rule);
  const decision = finding && decisionOn(check, finding, choice, ANSWERED);
  if (!decision) throw new Error(`${rule} does not ask for ${choice}`);
  return { step: 'keep', decision } as const;
}
const verdicts = ({ check }: CheckedSheet) => check.judged.indicators.map(({ verdict }) => verdict);
const rules = ({ check }: CheckedSheet) => check.findings.map(({ rule }) => rule);

/** A session that has kept one answer already. */
async function answered() {
  const excel = opened();
  const before = succeeded(await excel.session.check());
  const step = stepOn(before, 'actual-pending', '達成');
  const after = succeeded(await excel.session.decide(before, step));
  return { ...excel, step, after };
}

test('checking and recalculating keep nothing', async () => {
  const { session, workbook } = opened();
  const { after } = succeeded(await session.recalculate());
  succeeded(await session.setHighlight(after, true));
  succeeded(await session.undo());
  expect(workbook.customXmlParts).toEqual([]);
});

test('an answer is one part, holds at once and at every later check, and leaves the cells alone', async () => {
  const { session, workbook, sheet, host } = opened();
  const before = succeeded(await session.check());
  expect(verdicts(before)).toEqual(['要確認', '要確認', '達成']);
  expect(host.roundTrips).toBe(1);
  const cells = photograph(sheet);
  const first = succeeded(await session.decide(before, stepOn(before, 'actual-pending', '達成')));
  expect(host.roundTrips).toBe(3);
  expect(verdicts(first)).toEqual(['達成', '要確認', '達成']);
  const second = succeeded(await session.decide(first, stepOn(first, 'figure-unreadable', '未達成')));
  expect(host.roundTrips).toBe(6);
  expect(workbook.customXmlParts).toHaveLength(1);
  expect(workbook.customXmlParts[0]?.xml).toContain(DECISIONS_NAMESPACE);
  const later = succeeded(await session.check());
  expect(host.roundTrips).toBe(8);
  expect(later.check).toEqual(second.check);
  expect(differences(cells, photograph(sheet))).toEqual([]);
});

test('再計算 writes what is settled, and not what was set aside', async () => {
  const { session, sheet, after } = await answered();
  succeeded(await session.decide(after, stepOn(after, 'status-mismatch', 'aside')));
  const { written } = succeeded(await session.recalculate());
  expect(written).toContainEqual({ cell: 'G4', from: '', to: '達成' });
  expect(sheet.text(5, 6)).toBe('未達成');
});

test('answers survive inserted rows and a renamed sheet', async () => {
  const { session, sheet, after } = await answered();
  succeeded(await session.decide(after, stepOn(after, 'status-mismatch', 'aside')));
  sheet.insertRows(3, 2);
  sheet.rename('令和7年度');
  const later = succeeded(await session.check());
  expect(later.sheetName).toBe('令和7年度');
  expect(verdicts(later)).toEqual(['達成', '要確認', '達成']);
  expect(rules(later)).not.toContain('status-mismatch');
});

test('they come back when the figures change', async () => {
  const { session, sheet, after } = await answered();
  succeeded(await session.decide(after, stepOn(after, 'status-mismatch', 'aside')));
  sheet.store(3, 5, { value: '調査中(30)' });
  sheet.store(5, 5, { value: '15(12)' });
  const later = succeeded(await session.check());
  expect(verdicts(later)).toEqual(['要確認', '要確認', '達成']);
  expect(rules(later)).toContain('status-mismatch');
});

test('another sheet of the workbook has answers of its own', async () => {
  const { session, workbook } = await answered();
  const next = workbook.addSheet('令和8年度');
  for (const [row, texts] of ROWS.entries())
    for (const [column, text] of texts.entries())
      if (text !== '')
        next.store(row, column, { value: text.replace('令和7年度', '令和8年度').replace('R7', 'R8') });
  workbook.activeSheet = next;
  expect(verdicts(succeeded(await session.check()))).toEqual(['要確認', '要確認', '達成']);
});

test('the last answer withdrawn takes the part with it', async () => {
  const { session, workbook, after, step, host } = await answered();
  const trips = host.roundTrips;
  const back = succeeded(await session.decide(after, { ...step, step: 'withdraw' }));
  expect(host.roundTrips - trips).toBe(3);
  expect(verdicts(back)).toEqual(['要確認', '要確認', '達成']);
  expect(workbook.customXmlParts).toEqual([]);
  // Withdrawing what is not there changes nothing.
  succeeded(await session.decide(back, { ...step, step: 'withdraw' }));
  expect(workbook.customXmlParts).toEqual([]);
});

test('what somebody else answered in between stays', async () => {
  const { workbook, session, after, host } = await answered();
  const other = stepOn(after, 'status-mismatch', 'aside').decision;
  if (other.kind !== 'aside') throw new Error('another kind');
  host.beforeRequest(1, () => {
    const part = workbook.customXmlParts[0];
    if (!part) return;
    const own = readDecisions([part.xml]);
    if (own.ok) part.xml = decisionsXml({ ...own.decisions, setAside: [other.answer] });
  });
  const later = succeeded(await session.decide(after, stepOn(after, 'figure-unreadable', '達成')));
  expect(verdicts(later)).toEqual(['達成', '達成', '達成']);
  expect(rules(later)).not.toContain('status-mismatch');
});

test('two parts, of two people who answered at once, count as one and become one', async () => {
  const { workbook, session, after } = await answered();
  const { decision } = stepOn(after, 'figure-unreadable', '達成');
  if (decision.kind !== 'verdict') throw new Error('another kind');
  workbook.addCustomXmlPart(decisionsXml({ ...NO_DECISIONS, verdicts: [decision.answer] }));
  workbook.addCustomXmlPart('<other xmlns="urn:somebody-else"/>');
  const both = succeeded(await session.check());
  expect(verdicts(both)).toEqual(['達成', '達成', '達成']);
  const later = succeeded(await session.decide(both, stepOn(both, 'status-mismatch', 'aside')));
  expect(verdicts(later)).toEqual(['達成', '達成', '達成']);
  expect(workbook.customXmlParts.map(({ xml }) => xml.includes(DECISIONS_NAMESPACE))).toEqual([true, false]);
});

describe('parts that can not be read', () => {
  const broken = `<decisions xmlns="${DECISIONS_NAMESPACE}"><wish/></decisions>`;
  const unreadable = {
    ok: false,
    failure: { code: 'decisions-unreadable', message: { ja: expect.stringMatching(/。$/) } },
  };

  test('stop every action with a sentence, and nothing is written over them', async () => {
    const { session, workbook, sheet } = opened();
    const checked = succeeded(await session.check());
    const part = workbook.addCustomXmlPart(broken);
    const cells = photograph(sheet);
    expect(await session.check()).toMatchObject(unreadable);
    expect(await session.recalculate()).toMatchObject(unreadable);
    expect(await session.decide(checked, stepOn(checked, 'actual-pending', '達成'))).toMatchObject(
      unreadable,
    );
    expect(workbook.customXmlParts).toEqual([part]);
    expect(part.xml).toBe(broken);
    expect(differences(cells, photograph(sheet))).toEqual([]);
  });

  test('go only when they are discarded, and nobody else’s go with them', async () => {
    const { session, workbook } = opened();
    workbook.addCustomXmlPart(broken);
    const other = workbook.addCustomXmlPart('<other xmlns="urn:somebody-else"/>');
    succeeded(await session.discardDecisions());
    expect(workbook.customXmlParts).toEqual([other]);
    succeeded(await session.check());
  });
});

const FAILURES: readonly (readonly [Failure, string])[] = [
  [{ kind: 'cellEdit' }, 'cell-editing'],
  [{ kind: 'requestTooLarge' }, 'payload'],
  [{ kind: 'responseTooLarge' }, 'payload'],
  [{ kind: 'lostSession' }, 'connection'],
  [{ kind: 'error', code: 'GeneralException' }, 'unexpected'],
  [{ kind: 'error', code: 'AccessDenied' }, 'protected'],
];
const EACH_REQUEST = [1, 2, 3].flatMap((request) =>
  FAILURES.map(([failure, code]) => ({ request, failure, code, name: JSON.stringify(failure) })),
);

test.each(EACH_REQUEST)(
  'request $request of an answer failing with $name: told truly, and the next click works',
  async ({ request, failure, code }) => {
    const { session, workbook, after, host } = await answered();
    const kept = workbook.customXmlParts.map(({ xml }) => xml);
    host.failRequest(request, failure);
    const step = stepOn(after, 'figure-unreadable', '達成');
    const outcome = await session.decide(after, step);
    // Only an answer that was too large comes after the write: then Excel is asked, and the answer has been kept.
    const written = request === 3 && failure.kind === 'responseTooLarge';
    expect(outcome.ok).toBe(written);
    if (!outcome.ok) expect(outcome.failure.code).toBe(code);
    expect(workbook.customXmlParts.map(({ xml }) => xml).join() === kept.join()).toBe(!written);
    const again = succeeded(await session.decide(after, step));
    expect(verdicts(again)).toEqual(['達成', '達成', '達成']);
    expect(workbook.customXmlParts).toHaveLength(1);
  },
);

test('the first answer of a workbook that fails half-way is told too', async () => {
  const { session, workbook, host } = opened();
  const checked = succeeded(await session.check());
  const step = stepOn(checked, 'actual-pending', '達成');
  host.failRequest(2, { kind: 'lostSession' });
  expect(await session.decide(checked, step)).toMatchObject({ ok: false, failure: { code: 'connection' } });
  expect(workbook.customXmlParts).toEqual([]);
  expect(verdicts(succeeded(await session.decide(checked, step)))).toEqual(['達成', '要確認', '達成']);
});

test('where Excel can not be asked whether an answer was kept, that is said', async () => {
  const { session, after, host } = await answered();
  host.failRequest(3, { kind: 'responseTooLarge' });
  host.failRequest(4, { kind: 'lostSession' });
  const outcome = await session.decide(after, stepOn(after, 'figure-unreadable', '達成'));
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('かもしれません');
});

test('answers that go between the two reading requests are noticed', async () => {
  const { session, workbook, host } = await answered();
  host.beforeRequest(2, () => {
    workbook.customXmlParts = [];
  });
  expect(await session.check()).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect(verdicts(succeeded(await session.check()))).toEqual(['要確認', '要確認', '達成']);
});
