import { done, type FileResult } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import { readEntry } from '../zip/container.js';

/** A custom XML part of a workbook (ISO/IEC 29500-1, 15.2.5), whatever it is for. */
export interface CustomXmlPart {
  readonly text: string;
  /** The part as it is stored, for whoever passes it on. */
  readonly bytes: Uint8Array;
}

/**
 * The custom XML parts of a workbook. One that is listed but gone, or not in the encoding it claims, is nobody's to read
 * and left out; fails where the file itself is damaged.
 */
export function customXmlParts({
  source: { pack, workbook },
}: OpenedXlsx): FileResult<readonly CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { kind, part } of workbook.relationships) {
    const entry = kind === 'customXml' ? pack.entryOf(part) : undefined;
    if (!entry) continue;
    const bytes = readEntry(pack.container, entry);
    if (!bytes.ok) return bytes;
    const text = pack.text(part);
    if (text.ok) parts.push({ text: text.value.text, bytes: bytes.value });
    else if (text.failure.code !== 'part-undecodable') return text;
  }
  return done(parts);
}
