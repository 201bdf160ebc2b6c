import { highlightCommand } from '../../src/commands/highlight-command.js';
import { openTable, succeeded, table } from './open-table.js';

/** Rules of a sheet that Excel lists and can't read (office-js #5222, #6827, #6835, #6396): the emphasis goes on and off all the same. */

const ROWS = table([
  { measure: '1 施策', measureStatus: '未達成', figure: '9(18)', status: '未達成' },
  { figure: '集計中(5)' },
]);

async function opened() {
  const excel = openTable(ROWS);
  const checked = succeeded(await excel.session.check());
  return { ...excel, checked };
}

test("beside a rule that can't be read the emphasis goes on, is seen, and goes off again", async () => {
  const { session, host, sheet, checked } = await opened();
  host.bugs.add('ghost-rule');
  expect(succeeded(await session.setHighlight(checked, true))).toMatchObject({ on: true, unmet: 2 });
  expect(sheet.effectiveStyle(3, 6).bold).toBe(true);
  expect(succeeded(await session.isHighlighted(checked))).toBe(true);
  expect(succeeded(await session.setHighlight(checked, false))).toMatchObject({ on: false, unread: 1 });
  expect(sheet.conditionalFormats).toEqual([]);
});

test('the ribbon switches it likewise, and says what may be left', async () => {
  const excel = await opened();
  excel.host.bugs.add('ghost-rule');
  const press = (language: 'ja' | 'en') =>
    highlightCommand({ session: excel.session, language, say: async () => {} });
  expect(await press('ja')).toBeNull();
  expect(await press('ja')).toBe(
    '強調を外しました。条件付き書式に、Excelが読み取れないルールが1件あります。強調が残っているときは、ブックを保存して開き直してから、もう一度外してください。',
  );
  expect(excel.sheet.conditionalFormats).toEqual([]);
  expect(await press('en')).toBeNull();
  expect(await press('en')).toMatch(/^The emphasis is gone\. Excel cannot read 1 .* rule .*reopen/);
});

test("of rules that can be read and rules that can't ours are found, in few requests, and others' rules stay", async () => {
  const { session, host, sheet, checked } = await opened();
  succeeded(await session.setHighlight(checked, true));
  const ours = sheet.conditionalFormats;
  const [area] = ours.map((format) => format.area);
  if (!area) throw new Error('nothing is emphasised');
  const foreign = Array.from({ length: 20 }, (_, at) => ({
    id: `{foreign${at}}`,
    type: 'Custom' as const,
    area,
    formula: '=TRUE',
    stopIfTrue: false,
    style: { italic: true },
    unreadable: at === 7,
  }));
  sheet.conditionalFormats = [...foreign.slice(0, 10), ...ours, ...foreign.slice(10)];
  const before = host.roundTrips;
  expect(succeeded(await session.setHighlight(checked, false)).unread).toBe(1);
  expect(host.roundTrips - before).toBeLessThan(15);
  expect(sheet.conditionalFormats).toEqual(foreign);
});

const notFound = { kind: 'error', code: 'ItemNotFound' } as const;

test("one of ours that can't be deleted keeps none of the others", async () => {
  const { session, host, sheet, checked } = await opened();
  succeeded(await session.setHighlight(checked, true));
  const count = sheet.conditionalFormats.length;
  expect(count).toBeGreaterThan(1);
  // Between the look and the deletion, as when somebody presses Ctrl+Z.
  host.beforeRequest(3, () => {
    sheet.conditionalFormats = sheet.conditionalFormats.map((format, at) =>
      at === 0 ? { ...format, unreadable: true } : format,
    );
  });
  expect(succeeded(await session.setHighlight(checked, false))).toMatchObject({ on: false, unread: 1 });
  expect(sheet.conditionalFormats.map(({ unreadable }) => unreadable)).toEqual([true]);
});

test('where one of ours stays, or the rules are not even listed, a sentence of its own says what helps', async () => {
  const { session, host, sheet, checked } = await opened();
  succeeded(await session.setHighlight(checked, true));
  const count = sheet.conditionalFormats.length;
  // The deletion of all, and of the first alone.
  for (const request of [3, 4]) host.failRequest(request, notFound);
  const stays = await session.setHighlight(checked, false);
  expect(stays).toMatchObject({ ok: false, failure: { code: 'rules-unreadable' } });
  expect(stays.ok ? '' : stays.failure.message.ja).toContain('保存して開き直して');
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(count).toBeGreaterThan(1);
  // Without their kinds they are listed.
  host.failRequest(1, notFound);
  succeeded(await session.setHighlight(checked, false));
  expect(sheet.conditionalFormats).toEqual([]);
  for (const request of [1, 3]) host.failRequest(request, notFound);
  expect(await session.setHighlight(checked, true)).toMatchObject({ failure: { code: 'rules-unreadable' } });
});

test('a sheet that is gone is no rule', async () => {
  const { session, sheet, workbook, host, checked } = await opened();
  host.bugs.add('ghost-rule');
  workbook.addSheet('別');
  workbook.removeSheet(sheet);
  for (const on of [true, false])
    expect(await session.setHighlight(checked, on)).toMatchObject({ failure: { code: 'sheet-gone' } });
});
