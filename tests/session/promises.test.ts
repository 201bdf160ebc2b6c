import type { DecisionStep } from '../../src/decisions/index.js';
import { decisionOn, reportOf } from '../../src/engine/index.js';
import { openWorkbook } from '../../src/files/index.js';
import { checkHere } from '../../src/judging/check-here.js';
import { type CheckSheet, throwIfCalledOff } from '../../src/judging/check-sheet.js';
import { furtherNamed } from '../../src/judging/further-table.js';
import type { CheckedSheet, SheetEvent, WorkbookSession } from '../../src/session/session.js';
import { SMALL, succeeded, table } from '../excel/open-table.js';
import { TWO_TABLES } from '../excel/two-tables.js';
import { TODAY } from '../today.js';
import { bytesOf, SESSIONS } from './open-sessions.js';

/** What every `WorkbookSession` promises, whoever holds the workbook. */

const PENDING = table([
  { measure: '1 伴走型支援', figure: '14(12)', status: '達成' },
  { figure: '集計中(30)' },
]);

const said = (checked: CheckedSheet) => reportOf(checked.check, '総括表.xlsx', 'ja');

/** Addresses whose text differs. */
function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  const cells = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return cells.filter((cell) => before[cell] !== after[cell]).sort();
}

/** Listens to the sheet of a check; `heard` is the first thing told. */
async function listenTo(session: WorkbookSession, { sheetId }: CheckedSheet) {
  const events: SheetEvent[] = [];
  let hear: (event: SheetEvent) => void = () => undefined;
  const heard = new Promise<SheetEvent>((resolve) => {
    hear = resolve;
  });
  const stop = succeeded(
    await session.watch(sheetId, (event) => {
      events.push(event);
      hear(event);
    }),
  );
  return { events, heard, stop };
}

describe.each(SESSIONS)('A session %s', (_, open) => {
  const opened = (rows: readonly (readonly string[])[] = SMALL, check: CheckSheet = checkHere) =>
    open(rows, check);

  test('checks as the command line does, and writes nothing', async () => {
    const { session, texts } = opened();
    const before = texts();
    const checked = succeeded(await session.check());
    const file = openWorkbook(bytesOf(SMALL), '総括表.xlsx');
    const read = file.ok ? file.workbook.sheets[0]?.sheet() : null;
    if (!read?.ok) throw new Error('the file can’t be read');
    const result = await checkHere(read.sheet, { asOf: TODAY });
    if (!result.ok) throw new Error(result.failure.message.en);
    expect(said(checked)).toEqual(reportOf(result.check, '総括表.xlsx', 'ja'));
    expect(texts()).toEqual(before);
    expect(session.lastWrite).toBeNull();
  });

  test('recalculates status and tally cells alone, and says afterwards what a fresh check says', async () => {
    const { session, texts } = opened();
    const before = texts();
    const { written, left, after } = succeeded(await session.recalculate());
    expect(written.map(({ cell, to }) => `${cell} ${to}`)).toEqual([
      'D4 未達成',
      'G5 未達成',
      'G7 達成',
      'G8 3/4',
    ]);
    expect(left).toEqual([]);
    expect(changed(before, texts())).toEqual(['D4', 'G5', 'G7', 'G8']);
    expect(said(after)).toEqual(said(succeeded(await session.check())));
    expect(session.lastWrite).toMatchObject({ kind: 'cells', cells: ['D4', 'G5', 'G7', 'G8'] });
  });

  test('takes back what it wrote, once, and where it still stands', async () => {
    const { session, texts, type } = opened();
    const before = texts();
    succeeded(await session.recalculate());
    type('G5', '要確認');
    const { restored, left } = succeeded(await session.undo());
    expect(restored).toEqual(['D4', 'G7', 'G8']);
    expect(left).toEqual([{ cell: 'G5', reason: 'changed-since', now: '要確認' }]);
    expect(changed(before, texts())).toEqual(['G5']);
    expect([session.lastWrite, succeeded(await session.undo()).restored]).toEqual([null, []]);
  });

  test('leaves a cell that was changed after the check, and writes the others', async () => {
    const { session, texts, type } = opened();
    const checked = succeeded(await session.check());
    type('G5', '調査中');
    const { written, left } = succeeded(await session.applyEdits(checked, checked.check.edits));
    expect(written.map(({ cell }) => cell)).toEqual(['D4', 'G7', 'G8']);
    expect(left).toEqual([{ cell: 'G5', reason: 'changed-meanwhile', now: '調査中' }]);
    expect(texts()).toMatchObject({ G5: '調査中' });
  });

  test('writes nothing where another indicator stands in a row by now', async () => {
    const { session, texts, type } = opened();
    const checked = succeeded(await session.check());
    type('E5', '(2) 別の指標(件)');
    const before = texts();
    expect(await session.applyEdits(checked, checked.check.edits)).toMatchObject({
      ok: false,
      failure: { code: 'changed-meanwhile' },
    });
    expect(texts()).toEqual(before);
  });

  test('keeps a decision, which takes effect, and withdraws it again', async () => {
    const { session } = opened(PENDING);
    const checked = succeeded(await session.check());
    const finding = checked.check.findings.find(({ rule }) => rule === 'actual-pending');
    const decision =
      finding && decisionOn(checked.check, finding, '達成', { reason: '聞き取り', date: '2026-04-10' });
    if (!decision) throw new Error('nothing is pending');
    const steps = (step: DecisionStep['step']): DecisionStep => ({ step, decision });
    const decided = succeeded(await session.decide(checked, steps('keep')));
    const verdicts = ({ check }: CheckedSheet) => check.judged.indicators.map(({ verdict }) => verdict);
    expect([verdicts(checked), verdicts(decided)]).toEqual([
      ['達成', '要確認'],
      ['達成', '達成'],
    ]);
    expect(verdicts(succeeded(await session.check()))).toEqual(['達成', '達成']);
    const withdrawn = succeeded(await session.decide(decided, steps('withdraw')));
    expect(said(withdrawn)).toEqual(said(checked));
  });

  test('emphasises and takes the emphasis off again; no cell says anything else', async () => {
    const { session, texts } = opened();
    succeeded(await session.recalculate());
    const checked = succeeded(await session.check());
    const before = texts();
    expect(succeeded(await session.setHighlight(checked, true))).toMatchObject({ on: true, unmet: 2 });
    expect(succeeded(await session.isHighlighted(checked))).toBe(true);
    expect(said(succeeded(await session.check()))).toEqual(said(checked));
    expect(succeeded(await session.toggleHighlight())).toMatchObject({ on: false });
    expect(succeeded(await session.isHighlighted())).toBe(false);
    expect(changed(before, texts())).toEqual([]);
  });

  test('selects a cell, says where somebody was, and goes back', async () => {
    const { session, type } = opened();
    const checked = succeeded(await session.check());
    const first = succeeded(await session.select(checked, 'G5'));
    expect(first).toMatchObject({ from: { sheetName: '総括表', cell: 'A1' }, asChecked: true, hidden: null });
    expect(succeeded(await session.select(checked, 'G7')).from?.cell).toBe('G5');
    if (first.from) succeeded(await session.goTo(first.from));
    type('G5', '未達成');
    expect(succeeded(await session.select(checked, 'G5'))).toMatchObject({ asChecked: false });
    type('E5', '別の行');
    expect(await session.select(checked, 'G5')).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  });

  test('knows its sheets, which hold a table, and which is in front', async () => {
    const { session } = opened();
    const sheets = succeeded(await session.listSheets());
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['総括表', false],
      ['メモ', false],
    ]);
    expect(succeeded(await session.findTables()).map(({ name }) => name)).toEqual(['総括表']);
    let hear: (name: string | undefined) => void = () => undefined;
    const heard = new Promise((resolve) => {
      hear = resolve;
    });
    const stop = succeeded(await session.watchFront((front) => hear(front?.name)));
    const memo = sheets[1]?.sheetId ?? '';
    succeeded(await session.bringToFront(memo));
    expect(succeeded(await session.front())).toMatchObject({ sheetId: memo, name: 'メモ', sheets: 2 });
    expect(await heard).toBe('メモ');
    await stop();
    expect(await session.check()).toMatchObject({ failure: { code: 'no-table' } });
    expect(await session.bringToFront('nobody')).toMatchObject({ failure: { code: 'sheet-gone' } });
    expect(succeeded(await session.check({}, sheets[0]?.sheetId)).sheetName).toBe('総括表');
  });

  test('tells of changed cells until it is told to stop, and whether they hold what was checked', async () => {
    const { session, type } = opened();
    const checked = succeeded(await session.check());
    const first = await listenTo(session, checked);
    type('G5', '未達成');
    expect(await first.heard).toEqual({ kind: 'changed', address: 'G5', moved: false });
    expect(succeeded(await session.holds(checked, ['G5']))).toBe(false);
    expect(succeeded(await session.holds(checked, ['G4', 'E4:F7']))).toBe(true);
    await first.stop();
    const before = first.events.length;
    const second = await listenTo(session, checked);
    type('G5', '達成');
    await second.heard;
    expect(first.events).toHaveLength(before);
    expect(succeeded(await session.holds(checked, ['G5']))).toBe(true);
    await second.stop();
  });

  test('checks and writes a further table of a sheet by itself', async () => {
    const { session, texts } = opened(TWO_TABLES);
    const whole = succeeded(await session.check());
    const further = furtherNamed(whole.check, whole.check.judged.table.furtherTables[0]?.firstRow ?? 0);
    if (!further) throw new Error('there is no further table');
    const before = texts();
    const { written } = succeeded(await session.recalculate({}, whole.sheetId, further));
    expect(written.map(({ cell }) => cell)).toEqual(['B12', 'E13', 'B14', 'E14']);
    expect(changed(before, texts())).toEqual(['B12', 'B14', 'E13', 'E14']);
    expect(session.lastWrite?.further?.key).toBe(further.key);
  });

  test('says how far a check is, and can be called off before it writes', async () => {
    const shares: number[] = [];
    const { session, texts } = opened(SMALL, async (sheet, policy, watch) => {
      watch?.tell(0.5);
      session.callOff();
      throwIfCalledOff(watch);
      return checkHere(sheet, policy);
    });
    const before = texts();
    session.watchProgress(({ share }) => shares.push(share));
    expect(await session.recalculate()).toMatchObject({ failure: { code: 'called-off' } });
    expect(shares).toHaveLength(1);
    expect(texts()).toEqual(before);
  });

  test('an action never rejects, and does not stand in the way of the next', async () => {
    let breaks = true;
    const { session } = opened(SMALL, async (sheet, policy) => {
      if (breaks) throw new Error('of ours');
      return checkHere(sheet, policy);
    });
    expect(await session.check()).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    breaks = false;
    expect((await session.check()).ok).toBe(true);
  });
});
