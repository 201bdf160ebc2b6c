import { done, type FileResult } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';

/**
 * The texts of a workbook's custom XML parts (ISO/IEC 29500-1, 15.2.5), whatever they are for. A part that is listed
 * but gone, or not in the encoding it claims, is nobody's to read and left out; fails where the file itself is damaged.
 */
export function customXmlParts({ source: { pack, workbook } }: OpenedXlsx): FileResult<readonly string[]> {
  const texts: string[] = [];
  for (const { kind, part } of workbook.relationships) {
    if (kind !== 'customXml' || !pack.has(part)) continue;
    const text = pack.text(part);
    if (text.ok) texts.push(text.value.text);
    else if (text.failure.code !== 'part-undecodable') return text;
  }
  return done(texts);
}
