import { type PlacedContent, reportContent, summaryOf } from '../../../src/engine/index.js';
import { REPORT_MARK } from '../../../src/excel/report/report-mark.js';
import type { SimulatedSheet } from '../../../src/simulated-excel/index.js';
import { differences, openTable, photograph, SMALL, succeeded } from '../open-table.js';

type Opened = ReturnType<typeof openTable>;

/** Microsoft's helpers find Office.js by its global names, as a page has them. */
function asGlobals({ Excel, Office, OfficeExtension }: Opened): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
afterEach(() => {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});

const names = ({ host }: Opened) => host.workbook.sheets.map(({ name }) => name);

function sheetOf({ host }: Opened, name: string): SimulatedSheet {
  const sheet = host.workbook.byName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

async function make(opened: Opened) {
  asGlobals(opened);
  const checked = succeeded(await opened.session.check());
  const plan = succeeded(await opened.session.planReport());
  return { checked, plan, outcome: await opened.session.makeReport(checked, plan) };
}

test('a text of the table that reads as a formula stays a text on every sheet of the report', async () => {
  const hostile = '=HYPERLINK("https://example.jp/","見る")';
  const rows = SMALL.map((row) => row.map((text) => (text.includes('(件)') ? `${hostile}${text}` : text)));
  const opened = openTable([[`${hostile}令和7年度 雪椿商工会アクションプログラム 総括表`], ...rows.slice(1)]);
  succeeded((await make(opened)).outcome);
  const cells = ['集計', '一覧', '指摘'].flatMap((name) => {
    const sheet = sheetOf(opened, name);
    const area = sheet.usedArea(true);
    return area ? [...sheet.touchedCells(area)].map(({ cell }) => cell) : [];
  });
  expect(cells.filter(({ formula }) => formula.includes('HYPERLINK'))).toEqual([]);
  expect(cells.filter(({ value }) => String(value).includes(hostile)).length).toBeGreaterThan(2);
});

test('makes the report of the command line as three sheets, and leaves every other sheet as it was', async () => {
  const opened = openTable();
  const before = photograph(opened.sheet);
  const { checked, plan, outcome } = await make(opened);
  expect(plan).toEqual({ names: ['集計', '一覧', '指摘'], replaces: [] });
  expect(succeeded(outcome)).toEqual(plan);
  expect(names(opened)).toEqual([opened.sheet.name, '集計', '一覧', '指摘']);
  expect(differences(before, photograph(opened.sheet))).toEqual([]);
  expect(opened.host.workbook.activeSheet.name).toBe('集計');
  expect(opened.trackedObjects()).toBe(0);
  const expected = reportContent({
    tables: [summaryOf(checked.check, opened.host.workbook.name)],
    unread: [],
  });
  for (const { name, cells, merges, charts, repeated, frozen } of expected) {
    const sheet = sheetOf(opened, name);
    const held = (content: PlacedContent) => (typeof content === 'object' ? content.formula : content);
    for (const { row, column, content } of cells) {
      const cell = sheet.cell(row, column);
      expect([name, row, column, cell?.formula || (cell?.value ?? '')]).toEqual([
        name,
        row,
        column,
        held(content),
      ]);
    }
    expect(sheet.merges.length).toBe(merges.length);
    expect(sheet.charts.map(({ title }) => title)).toEqual(charts.map(({ title }) => title));
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      pagesWide: 1,
      frozen,
      titleRows: repeated ? `$${repeated.first + 1}:$${repeated.last + 1}` : '',
    });
  }
});

test('its formulas give what the engine counted, over the cells as they stand on the sheets', async () => {
  const opened = openTable();
  const { checked } = await make(opened);
  const expected = reportContent({
    tables: [summaryOf(checked.check, opened.host.workbook.name)],
    unread: [],
  });
  const formulas = expected.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      typeof content === 'object' ? [{ name, row, column, ...content }] : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(20);
  for (const { name, row, column, formula, value } of formulas)
    expect([formula, sheetOf(opened, name).cell(row, column)?.value]).toEqual([formula, value]);
  expect(opened.host.workbook.warnings).toEqual([]);
});

test('charts speak of the cells beside them, in their colours and under their names', async () => {
  const opened = openTable();
  await make(opened);
  const { charts } = sheetOf(opened, '集計');
  expect(charts.length).toBeGreaterThan(0);
  for (const { series, legend, title } of charts) {
    expect(series.length).toBeGreaterThan(0);
    for (const { name, values, categories, colour } of series) {
      expect(name).not.toBe('');
      expect([values?.sheet, categories?.sheet]).toEqual(['集計', '集計']);
      expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    }
    expect(legend).toBe(title === '戦略別の達成率' ? null : 'Bottom');
  }
});

test('made again, it takes the place of its own sheets only after saying so', async () => {
  const opened = openTable();
  await make(opened);
  sheetOf(opened, '集計').store(0, 0, { value: '書き込み' });
  opened.host.workbook.activeSheet = opened.sheet;
  const { plan, outcome } = await make(opened);
  expect(plan.replaces).toEqual(['集計', '一覧', '指摘']);
  expect(outcome.ok).toBe(true);
  expect([...names(opened)].sort()).toEqual([opened.sheet.name, '一覧', '指摘', '集計'].sort());
  expect(sheetOf(opened, '集計').text(0, 0)).not.toBe('書き込み');
});

test("another's sheet of that name is left alone: the report takes other names, in its formulas, too", async () => {
  const opened = openTable();
  const theirs = opened.host.workbook.addSheet('一覧');
  theirs.store(0, 0, { value: '会員の一覧' });
  const before = photograph(theirs);
  const { plan, outcome } = await make(opened);
  expect(plan).toEqual({ names: ['集計 (2)', '一覧 (2)', '指摘 (2)'], replaces: [] });
  expect(outcome.ok).toBe(true);
  expect(differences(before, photograph(theirs))).toEqual([]);
  const formulas = [...photograph(sheetOf(opened, '集計 (2)')).values()].map(({ formula }) => formula);
  expect(formulas.some((formula) => formula.includes("'一覧 (2)'!"))).toBe(true);
  expect(formulas.some((formula) => formula.includes("'一覧'!"))).toBe(false);
});

test('where a sheet of that name came after the clerk agreed nothing is made', async () => {
  const opened = openTable();
  const checked = succeeded(await opened.session.check());
  const plan = succeeded(await opened.session.planReport());
  opened.host.workbook.addSheet('集計');
  const outcome = await opened.session.makeReport(checked, plan);
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'sheets-changed' } });
  expect(names(opened)).toEqual([opened.sheet.name, '集計']);
});

test('Excel 2019 gets the report without its page set-up', async () => {
  const opened = openTable(undefined, { requirementSets: { ExcelApi: '1.7' } });
  const { outcome } = await make(opened);
  expect(outcome.ok).toBe(true);
  expect(sheetOf(opened, '一覧').page).toMatchObject({ orientation: 'Portrait', frozen: { rows: 3 } });
});

/** Numbers, from 1, of the round trips of making a report, and whether each writes. */
async function tripsOfMaking(): Promise<readonly boolean[]> {
  const opened = openTable();
  await make(opened);
  const trips = opened.host.log.filter(({ housekeeping }) => !housekeeping);
  // Before it come the check and the plan.
  return trips.slice(2).map(({ writes }) => writes);
}

test.each([
  [0, 'before anything is done'],
  [2, 'half-way'],
])(
  'failing at any round trip (%i: %s) it says so, leaves nothing unnamed, and works the next time',
  async (afterWrites) => {
    const trips = await tripsOfMaking();
    expect(trips.length).toBeGreaterThan(5);
    for (const [at, writes] of trips.entries()) {
      if (afterWrites > 0 && !writes) continue;
      const opened = openTable();
      asGlobals(opened);
      const before = photograph(opened.sheet);
      const checked = succeeded(await opened.session.check());
      const plan = succeeded(await opened.session.planReport());
      opened.host.failRequest(at + 1, { kind: 'error', code: 'GeneralException', afterWrites });
      const outcome = await opened.session.makeReport(checked, plan);
      // The last one only brings the report to the front and has fewer writes than that.
      if (outcome.ok && afterWrites > 0) continue;
      if (outcome.ok) throw new Error(`Round trip ${at + 1} did not fail.`);
      expect(outcome.failure.message.ja).toMatch(/。$/);
      expect(names(opened)).toEqual([opened.sheet.name]);
      expect(differences(before, photograph(opened.sheet))).toEqual([]);
      const again = succeeded(await opened.session.planReport());
      expect(again.names).toEqual(plan.names);
      expect((await opened.session.makeReport(checked, again)).ok).toBe(true);
    }
  },
);

test('where Excel can no longer be asked, the sheets that may be left are named', async () => {
  const opened = openTable();
  const checked = succeeded(await opened.session.check());
  const plan = succeeded(await opened.session.planReport());
  for (let trip = 5; trip < 12; trip += 1) opened.host.failRequest(trip, { kind: 'lostSession' });
  const outcome = await opened.session.makeReport(checked, plan);
  if (outcome.ok) throw new Error('It did not fail.');
  expect(outcome.failure).toMatchObject({ code: 'connection' });
  expect(outcome.failure.message.ja).toContain('集計、一覧、指摘');
  expect(outcome.failure.message.en).toContain('集計, 一覧, 指摘');
});

test('every sheet of the report carries its mark out of sight, and is listed as one whatever it is called', async () => {
  const opened = openTable();
  await make(opened);
  sheetOf(opened, '一覧').rename('R7の一覧');
  const listed = succeeded(await opened.session.listSheets());
  expect(listed.map(({ name, isReport }) => [name, isReport])).toEqual([
    ['総括表', undefined],
    ['集計', true],
    ['R7の一覧', true],
    ['指摘', true],
  ]);
  sheetOf(opened, 'R7の一覧').rename('一覧');
  for (const name of ['集計', '一覧', '指摘'])
    expect(sheetOf(opened, name).names.get(REPORT_MARK)).toMatchObject({ visible: false });
});
