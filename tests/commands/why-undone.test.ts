import { highlightCommand } from '../../src/commands/highlight-command.js';
import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { openTable, succeeded } from '../excel/open-table.js';

const commands = { recalculateCommand, highlightCommand };

/** A table's workbook with a report of ours in front. */
async function openBehindReport() {
  const excel = openTable();
  const checked = succeeded(await excel.session.check());
  succeeded(await excel.session.makeReport(checked, succeeded(await excel.session.planReport())));
  return excel;
}

describe.each(Object.entries(commands))('%s', (_, command) => {
  test('with a report of ours in front says so, and where to press', async () => {
    const { session } = await openBehindReport();
    expect(await command({ session, language: 'ja', say: async () => {} })).toBe(
      'いま表示しているのは、このアドインが作った集計シートです。総括表のシートを開いてから、もう一度押してください。',
    );
    expect(await command({ session, language: 'en', say: async () => {} })).toContain('report');
  });

  test('with any other sheet without a table in front says what that sheet lacks', async () => {
    const { session, workbook } = openTable();
    workbook.activeSheet = workbook.addSheet('メモ');
    expect(await command({ session, language: 'ja', say: async () => {} })).not.toContain('集計シート');
  });
});
