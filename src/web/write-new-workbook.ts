import type { SheetContent } from '../engine/index.js';
import type { NewWorkbook } from '../new-workbook/index.js';

/**
 * Writes a new workbook, with charts where its sheets have some. The writer is WebAssembly of its own file beside the page, loaded when it
 * is first asked for; rejects where it can't be loaded.
 * @param customXml parts it keeps as they are
 */
export async function writeNewWorkbook(
  sheets: readonly SheetContent[],
  customXml: readonly Uint8Array[] = [],
): Promise<NewWorkbook> {
  const [{ default: start }, { writeWorkbook }] = await Promise.all([
    import('wasm-xlsxwriter/web'),
    import('../new-workbook/index.js'),
  ]);
  await start();
  return writeWorkbook(sheets, customXml);
}
