import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { SheetContent } from '../../src/engine/index.js';
import { writeWorkbook } from '../../src/new-workbook/index.js';

/** Bytes of a workbook that must be written. */
export function written(sheets: readonly SheetContent[]): Uint8Array {
  const result = writeWorkbook(sheets);
  if (!result.ok) throw new Error(result.message.en);
  return result.bytes;
}

/** Parts of a written workbook as texts; every XML part must be well formed. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(part).close();
  }
  return parts;
}
