import { type FileFailure, type FileResult, failed } from './failure.js';
import { openOds } from './ods/open-ods.js';
import type { OpenedWorkbook } from './opened-workbook.js';
import { openText } from './text/open-text.js';
import { openXlsx } from './xlsx/open-xlsx.js';
import { openContainer } from './xlsx/zip/container.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * Opens a table file by what its bytes are; the name only decides between tabs and commas, and what to say of a file that is nothing known.
 *
 * @param fileName name with its extension, without folder
 */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
): { ok: true; workbook: OpenedWorkbook } | { ok: false; failure: FileFailure } {
  const opened = open(bytes, fileName);
  return opened.ok ? { ok: true, workbook: opened.value } : opened;
}

function open(bytes: Uint8Array, fileName: string): FileResult<OpenedWorkbook> {
  if (bytes.length === 0) return failed('empty-file');
  if (startsWith(bytes, OLE)) return failed(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  if (startsWith(bytes, PDF)) return failed('pdf');
  const namedWorkbook = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|ods)$/i.test(fileName);
  if (namedWorkbook || startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return openZip(bytes);
  return openText(bytes, fileName);
}

/** A zip is an Office document unless it says that it is an OpenDocument: every one of these has a `mimetype` (part 2, 3.3). */
function openZip(bytes: Uint8Array): FileResult<OpenedWorkbook> {
  const container = openContainer(bytes);
  if (!container.ok) return container;
  const names = new Set(container.value.entries.map((entry) => entry.name));
  const isOpenDocument = names.has('mimetype') && !names.has('[Content_Types].xml');
  return isOpenDocument ? openOds(container.value) : openXlsx(container.value);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE file's directory names a stream; names are UTF-16LE ([MS-CFB] 2.6.1). */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
