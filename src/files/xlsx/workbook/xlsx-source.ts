import { done, type FileResult, failed } from '../../failure.js';
import { lastOnly, once } from '../../once.js';
import { type OfficePackage, openPackage } from '../package/open-package.js';
import type { CellContext } from '../sheet/engine-sheet.js';
import { scanSheet } from '../sheet/scan-sheet.js';
import type { ScannedSheet } from '../sheet/scanned-sheet.js';
import { numberFormats } from '../styles/number-formats.js';
import type { PartText } from '../xml/part-text.js';
import type { XmlElement } from '../xml/tree.js';
import type { Container } from '../zip/container.js';
import { readWorkbook, type WorkbookModel } from './read-workbook.js';
import { readSharedStrings } from './shared-strings.js';

/** A sheet's part, scanned, with its text. */
export interface SheetPart {
  readonly part: string;
  readonly text: PartText;
  readonly scanned: ScannedSheet;
}

/** An opened .xlsx or .xlsm file; parts are read when first needed and kept, of the sheets the one that was read last. */
export interface XlsxSource {
  readonly pack: OfficePackage;
  readonly workbook: WorkbookModel;
  /** Root of the styles part; `undefined` where the workbook has none. */
  styles(): FileResult<XmlElement | undefined>;
  /** Root of the theme part; `undefined` where the workbook has none. */
  theme(): FileResult<XmlElement | undefined>;
  cellContext(): FileResult<CellContext>;
  /** Scans a worksheet; fails where there is none of that index or its part is damaged. */
  sheetPart(index: number): FileResult<SheetPart>;
  /** Part the workbook points at by a kind of relationship. */
  partOf(kind: string): string | undefined;
}

/** Opens the parts of a workbook; fails with the first thing that is wrong. */
export function openXlsxSource(container: Container): FileResult<XlsxSource> {
  const pack = openPackage(container);
  if (!pack.ok) return pack;
  const workbook = readWorkbook(pack.value);
  return workbook.ok ? done(sourceOf(pack.value, workbook.value)) : workbook;
}

function sourceOf(pack: OfficePackage, workbook: WorkbookModel): XlsxSource {
  const partOf = (kind: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.kind === kind)?.part;
  const optionalTree = (kind: string): FileResult<XmlElement | undefined> => {
    const part = partOf(kind);
    return part !== undefined && pack.has(part) ? pack.tree(part) : done(undefined);
  };
  const styles = once(() => optionalTree('styles'));
  const strings = once((): FileResult<readonly string[]> => {
    const part = partOf('sharedStrings');
    if (part === undefined || !pack.has(part)) return done([]);
    const text = pack.text(part);
    return text.ok ? readSharedStrings(text.value.text, part) : text;
  });
  return {
    pack,
    workbook,
    partOf,
    styles,
    theme: once(() => optionalTree('theme')),
    cellContext: once(() => {
      const [styleRoot, stringList] = [styles(), strings()];
      if (!styleRoot.ok) return styleRoot;
      if (!stringList.ok) return stringList;
      const numberFormat = numberFormats(styleRoot.value);
      return done({ strings: stringList.value, date1904: workbook.date1904, numberFormat });
    }),
    sheetPart: lastOnly((index) => readSheetPart(pack, workbook, index)),
  };
}

function readSheetPart(pack: OfficePackage, workbook: WorkbookModel, index: number): FileResult<SheetPart> {
  const entry = workbook.sheets[index];
  if (!entry) return failed('sheet-unknown', String(index + 1));
  if (entry.kind !== 'worksheet') return failed('sheet-without-cells', entry.name);
  const text = pack.text(entry.part);
  if (!text.ok) return text;
  const scanned = scanSheet(text.value.text, entry.part);
  return scanned.ok ? done({ part: entry.part, text: text.value, scanned: scanned.value }) : scanned;
}
