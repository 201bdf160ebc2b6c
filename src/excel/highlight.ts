import { ask, type ExcelLibrary } from './ask.js';
import { emphasisFormula, isOurs, unmetWords } from './emphasis.js';
import type { CheckedSheet, Outcome } from './session.js';
import { statusColumns } from './status-columns.js';

const FILL = '#FFE699';
const FONT = '#9C0006';

/** Our formats on a sheet, by id. Formats of other kinds have no formula to ask for, hence two round trips. */
async function ourFormats(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<string[]> {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === 'Custom');
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.filter((format) => isOurs(format.custom.rule.formula)).map(({ id }) => id);
}

/**
 * Emphasises unmet verdicts on a checked sheet, or takes every emphasis of ours away, of earlier sessions too. It is a
 * conditional format (bold, underlined, coloured: not by colour alone) of its own over the status columns: it follows
 * the verdicts, and no cell, colour or foreign conditional format is changed.
 */
export function setHighlight(
  excel: ExcelLibrary,
  { sheetId, check }: CheckedSheet,
  on: boolean,
): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const old = await ourFormats(context, worksheet);
    const all = worksheet.getRange().conditionalFormats;
    for (const id of old) all.getItem(id).delete();
    if (on) {
      const words = unmetWords(check.judged);
      for (const { address, firstCell } of statusColumns(check.judged.table)) {
        const { custom } = worksheet.getRange(address).conditionalFormats.add('Custom');
        custom.rule.formula = emphasisFormula(firstCell, words);
        custom.format.fill.color = FILL;
        custom.format.font.color = FONT;
        custom.format.font.bold = true;
        custom.format.font.underline = 'Single';
      }
    }
    await context.sync();
  });
}

/** Whether the active sheet carries a conditional format of ours. */
export function isHighlighted(excel: ExcelLibrary): Promise<Outcome<boolean>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    return (await ourFormats(context, worksheet)).length > 0;
  });
}
