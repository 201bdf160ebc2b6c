import { earlierTableOf } from '../../../src/engine/index.js';
import type { CommitteePlan, NewSheetPlan } from '../../../src/session/session.js';
import type { SimulatedSheet } from '../../../src/simulated-excel/index.js';
import { checked } from '../../engine/comparison/two-years.js';
import { differences, openTable, photograph, succeeded, table } from '../open-table.js';

type Opened = ReturnType<typeof openTable>;
const TABLE = table(
  [
    { measure: '1 巡回', measureStatus: '未達成', figure: '48(50)', status: '未達成' },
    { figure: '60(25)', status: '達成' },
  ],
  ['0/1', '1/2'],
);
const open = (rows = TABLE) => {
  const opened = openTable(rows);
  opened.sheet.rename('総括表');
  return opened;
};
const names = ({ host }: Opened) => host.workbook.sheets.map(({ name }) => name);

function paperOf(plan: NewSheetPlan): CommitteePlan {
  if (plan.as !== 'committee') throw new Error('another plan');
  return plan;
}
async function make(opened: Opened) {
  const plan = paperOf(succeeded(await opened.session.planSheet('committee')));
  return { plan, outcome: await opened.session.makeTidy(plan) };
}
const textsOf = (sheet: SimulatedSheet) =>
  [...sheet.touchedCells({ row: 0, column: 0, rows: 60, columns: 7 })].flatMap(({ row, column }) => {
    const text = sheet.text(row, column);
    return text === '' ? [] : [text];
  });

test('a paper comes behind its table, ready to be printed, and the table is as it was', async () => {
  const opened = open();
  opened.host.workbook.addSheet('別の表');
  const before = photograph(opened.sheet);
  const { plan, outcome } = await make(opened);
  expect(plan.pack).toMatchObject({ indicators: { achieved: 1, total: 2 }, besides: null });
  succeeded(outcome);
  expect(names(opened)).toEqual(['総括表', '委員会資料', '別の表']);
  expect(differences(before, photograph(opened.sheet))).toEqual([]);
  const paper = opened.host.workbook.byName('委員会資料');
  if (!paper) throw new Error('There is no paper.');
  expect(opened.host.workbook.activeSheet).toBe(paper);
  expect(textsOf(paper)).toEqual(
    expect.arrayContaining(['評価委員会資料', '1/2(50%)', '48件', '50件', '96%', '審議結果', '総評']),
  );
  expect(paper.page).toMatchObject({
    orientation: 'Portrait',
    paperSize: 'A4',
    pagesWide: 1,
    centred: true,
    header: { right: '雪椿商工会 令和7年度' },
    footer: { left: '委員会資料', right: '&P / &N' },
    printArea: expect.stringMatching(/^A1:G\d+$/),
  });
  // It holds no table, whatever its heads look like, and is not offered as one.
  expect(await opened.session.check({}, paper.id)).toMatchObject({ failure: { code: 'no-table' } });
  expect(succeeded(await opened.session.findTables()).map(({ name }) => name)).toEqual(['総括表']);
  expect(succeeded(await opened.session.listSheets())[1]).toMatchObject({ isReport: true });
  expect(opened.trackedObjects()).toBe(0);
});

test('undo takes it away while it holds what was written, and no longer', async () => {
  const opened = open();
  await make(opened);
  const paper = opened.host.workbook.byName('委員会資料');
  const last = (paper?.usedArea(true)?.rows ?? 1) - 1;
  paper?.store(last + 1, 0, { value: '妥当と認める' });
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: false });
  expect(names(opened)).toEqual(['総括表', '委員会資料']);
});

test('undone at once it is gone', async () => {
  const opened = open();
  await make(opened);
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ name: '委員会資料', taken: true });
  expect(names(opened)).toEqual(['総括表']);
});

test('a name in use is gone round; with the structure protected it is told, and nothing is made', async () => {
  const opened = open();
  opened.host.workbook.addSheet('委員会資料');
  expect(paperOf(succeeded(await opened.session.planSheet('committee'))).name).toBe('委員会資料 (2)');
  opened.host.workbook.structureProtected = true;
  expect(await opened.session.planSheet('committee')).toMatchObject({
    failure: { code: 'structure-protected' },
  });
});

test('a plan is refused: it is a paper of the year’s end', async () => {
  const opened = open(
    table([{ measure: '1 巡回', figure: '—(50)' }]).map((row) =>
      row.map((own) => own.replace('—(50)', '(50)')),
    ),
  );
  const refused = await opened.session.planSheet('committee');
  expect(refused).toMatchObject({ ok: false, failure: { code: 'not-tidied' } });
  if (!refused.ok) expect(refused.failure.message.ja).toContain('年度末の資料です');
});

test('held beside last year’s table it says what changed, and what was agreed to is made or nothing', async () => {
  const opened = open();
  const sheet = succeeded(await opened.session.check());
  const rows = TABLE.map((row) =>
    row.map((own) => own.replace('令和7', '令和6').replace('R7', 'R6').replace('(25)', '(30)')),
  );
  const last = earlierTableOf(checked({ name: '総括表', firstRow: 0, firstColumn: 0, rows }).judged, {
    file: 'R6.xlsx',
    sheet: '総括表',
  });
  if (!last.ok) throw new Error(last.failure.message.en);
  succeeded(await opened.session.compareWith(sheet, [last.table]));
  const plan = paperOf(succeeded(await opened.session.planSheet('committee', sheet.sheetId)));
  expect(plan.pack.besides).toBe('令和6年度の表「R6.xlsx」');
  expect(plan.pack.points.map(({ text }) => text).join()).toContain('令和6年度の30件から、25件に');
  opened.sheet.store(3, 7, { value: '別の検証' });
  expect(await opened.session.makeTidy(plan)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  expect(names(opened)).toEqual(['総括表']);
});
