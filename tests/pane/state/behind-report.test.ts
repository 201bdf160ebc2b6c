import { PaneController } from '../../../src/pane/state/controller.js';
import { ja } from '../../../src/pane/words/ja.js';
import { sayNotice } from '../../../src/pane/words/say-notice.js';
import { openTable, SMALL } from '../../excel/open-table.js';

/** A pane over the simulated Excel in which the clerk has just made the report's sheets. */
async function withReport() {
  const excel = openTable(SMALL);
  const controller = new PaneController(async () => ({ ok: true, value: excel.session }));
  await controller.start();
  await controller.run({ do: 'check' });
  await controller.run({ do: 'plan-report' });
  const plan = controller.store.get().report;
  if (!plan) throw new Error('There is no plan of a report.');
  await controller.run({ do: 'make-report', plan });
  const said = () => {
    const { notice, sheet } = controller.store.get();
    return notice ? sayNotice(notice, sheet, ja).sentence : null;
  };
  return { ...excel, controller, said };
}

test('with the report in front, 再計算 and 確認のみ go on with the table it was made of, and say so', async () => {
  const { host, sheet, controller, said } = await withReport();
  expect(host.workbook.activeSheet.name).toBe('集計');
  await controller.run({ do: 'check' });
  expect(said()).toMatch(
    new RegExp(`^集計シートが表示されているため、シート「${sheet.name}」を対象にしました。確認しました。`),
  );
  await controller.run({ do: 'recalculate' });
  expect(said()).toMatch(/対象にしました。4件書き込みました。$/);
  expect(sheet.text(4, 6)).toBe('未達成');
  expect(host.workbook.activeSheet.name).toBe('集計');
});

test('with a sheet of somebody else’s in front, and none of ours, they do not', async () => {
  const { host, controller } = await withReport();
  host.workbook.activeSheet = host.workbook.addSheet('名簿');
  host.workbook.activeSheet.store(0, 0, { value: '会員名簿' });
  await controller.run({ do: 'recalculate' });
  expect(controller.store.get().problem?.failure.code).toBe('no-table');
});

test('a sheet the clerk has chosen is the one that is meant, whatever is in front', async () => {
  const { host, controller } = await withReport();
  const own = host.workbook.activeSheet;
  await controller.run({ do: 'check', sheetId: own.id });
  expect(controller.store.get().problem?.failure.code).toBe('no-table');
});
