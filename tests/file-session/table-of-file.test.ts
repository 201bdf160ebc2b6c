import { chooseSheet } from '../../src/cli/choose-sheet.js';
import { tableOfFile } from '../../src/file-session/table-of-file.js';
import { openWorkbook } from '../../src/files/index.js';
import { checkHere } from '../../src/judging/check-here.js';
import { SMALL } from '../excel/open-table.js';
import { buildWorkbook } from '../files/build-workbook.js';
import { sheetXml } from '../session/open-sessions.js';
import { TODAY } from '../today.js';

/** Which table of a file is meant, where nobody names one: the command line and the web edition choose alike. */

const MEMO = [['覚え書き']];

test.each([
  ['the one in front', { 総括表: SMALL, メモ: MEMO, 写し: SMALL }, '総括表'],
  ['the only one', { メモ: MEMO, 総括表: SMALL }, '総括表'],
  ['none of several', { メモ: MEMO, 総括表: SMALL, 写し: SMALL }, null],
  ['none where there is none', { メモ: MEMO }, null],
])('%s', async (_, sheets, chosen) => {
  const bytes = buildWorkbook({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])),
  });
  const own = await tableOfFile(bytes, '総括表.xlsx', checkHere, TODAY);
  expect(own.ok ? own.value.sheetName : null).toBe(chosen);
  const opened = openWorkbook(bytes, '総括表.xlsx');
  const choice = opened.ok ? chooseSheet(opened.workbook, null, { asOf: TODAY }) : null;
  expect(choice?.ok ? choice.chosen.name : null).toBe(chosen);
  if (own.ok && choice?.ok) expect(own.value.check.findings).toEqual(choice.chosen.check.findings);
  else expect(own.ok).toBe(choice?.ok);
});
