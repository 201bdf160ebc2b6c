import { done, type FileResult } from '../failure.js';
import { lastOnly } from '../once.js';
import type { OpenedSheet, OpenedXlsx, SheetReading } from '../opened-workbook.js';
import { engineSheet } from './sheet/engine-sheet.js';
import { ownedAreas } from './sheet/owned-areas.js';
import { openXlsxSource, type XlsxSource } from './workbook/xlsx-source.js';
import type { Container } from './zip/container.js';

/** Opens an .xlsx or .xlsm file; its sheets are parsed when asked for. */
export function openXlsx(container: Container): FileResult<OpenedXlsx> {
  const source = openXlsxSource(container);
  if (!source.ok) return source;
  const { workbook } = source.value;
  const read = lastOnly((index) => readSheet(source.value, index));
  const sheets = workbook.sheets.map(
    ({ name, visibility, kind }, index): OpenedSheet => ({
      name,
      visibility,
      kind,
      sheet: () => read(index),
    }),
  );
  return done({ kind: 'xlsx', sheets, activeSheet: workbook.activeSheet, source: source.value });
}

function readSheet(source: XlsxSource, index: number): SheetReading {
  const part = source.sheetPart(index);
  if (!part.ok) return part;
  const context = source.cellContext();
  if (!context.ok) return context;
  const name = source.workbook.sheets[index]?.name ?? '';
  // A sheet whose tables can't be read is read all the same; nothing is written there (see sheet-guard.ts).
  const areas = ownedAreas(source.pack, part.value.part);
  const totalsRows = areas.ok ? areas.value.totalsRows : [];
  const read = engineSheet(name, part.value.scanned, context.value, totalsRows);
  return read.ok ? { ok: true, sheet: read.value } : read;
}
