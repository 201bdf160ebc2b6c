import { cellAddress } from '../../cells/address.js';
import {
  type CellWrite,
  type FileFailure,
  openWritable,
  ownHighlights,
  type WritableWorkbook,
  type WriteRefusal,
  writeCells,
  writeCustomXml,
  writeTextCells,
} from '../../files/index.js';
import {
  areaAddress,
  type CellState,
  type SimulatedSheet,
  type SimulatedWorkbook,
} from '../../simulated-excel/index.js';

export type FileSaving =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Cells that hold their new value in the bytes. */
      readonly written: number;
      /** A sentence for each cell, and for whatever else, that could not be saved. */
      readonly left: readonly string[];
    }
  | { readonly ok: false; readonly failure: FileFailure };

interface ChangedCell extends CellWrite {
  /** Not a text: a number, a truth value or a formula that was typed in. */
  readonly isComputed: boolean;
}

/**
 * A file that was opened, and what its cells were then: saving gives its bytes with the cells changed since, and in a workbook the answers and the
 * emphasis of now. Sheets that were added and drop-downs are not saved, which is told before, nor are looks and sizes.
 */
export class SavedFile {
  readonly #before: readonly {
    readonly sheet: SimulatedSheet;
    readonly cells: ReadonlyMap<string, CellState>;
  }[];
  readonly #partsBefore: string;
  readonly #kind: WritableWorkbook['kind'];

  /** @param workbook as it was filled from `bytes`, its sheets in the file's order */
  constructor(
    private readonly bytes: Uint8Array,
    /** Name with its extension. */
    readonly name: string,
    private readonly workbook: SimulatedWorkbook,
    kind: WritableWorkbook['kind'],
  ) {
    this.#partsBefore = partsOf(workbook);
    this.#kind = kind;
    this.#before = workbook.sheets.map((sheet) => ({ sheet, cells: photograph(sheet) }));
  }

  /** The file as it would be with the cells of now; one after the other where several sheets have changed. */
  save(): FileSaving {
    let { bytes } = this;
    let written = 0;
    const left: string[] = [];
    for (const [index, { sheet, cells }] of this.#before.entries()) {
      const changed = changedCells(sheet, cells);
      const emphasis = emphasisOn(sheet);
      if (changed.length === 0 && emphasis.length === 0) continue;
      const opening = openWritable(bytes, this.name);
      if (!opening.ok) return opening;
      const result = write(opening.workbook, index, changed, emphasis);
      if (!result.ok) return result;
      bytes = result.bytes;
      written += result.written.length;
      left.push(...result.refused.map(({ message }) => message.ja));
    }
    const answered = this.#withAnswers(bytes);
    if (!answered.ok) return answered;
    const lost = this.losses();
    const told = lost.length === 0 ? [] : [`${lost.join('、')}は保存していません。`];
    return { ok: true, bytes: answered.bytes, written, left: [...told, ...answered.left, ...left] };
  }

  /** What a save would leave out, each in a word, as far as it is no cell: to be told before anybody saves. */
  losses(): string[] {
    const known = new Set(this.#before.map(({ sheet }) => sheet));
    const added = this.workbook.sheets.filter((sheet) => !known.has(sheet)).map(({ name }) => `「${name}」`);
    const isOn = (has: (sheet: SimulatedSheet) => boolean) => this.workbook.sheets.some(has);
    const isText = this.#kind === 'text';
    const hasAnswers = partsOf(this.workbook) !== this.#partsBefore;
    return [
      ...(added.length > 0 ? [`追加したシート${added.join('')}`] : []),
      ...(isOn(({ validations }) => validations.length > 0) ? ['ドロップダウンリスト'] : []),
      ...(isText && isOn((sheet) => emphasisOn(sheet).length > 0) ? ['未達成の強調'] : []),
      ...(isText && hasAnswers ? ['判断の記録'] : []),
    ];
  }

  /** The bytes with the answers the workbook keeps now. */
  #withAnswers(bytes: Uint8Array): AnswersSaving {
    if (this.#kind === 'text' || partsOf(this.workbook) === this.#partsBefore)
      return { ok: true, bytes, left: [] };
    const opening = openWritable(bytes, this.name);
    if (!opening.ok) return opening;
    if (opening.workbook.kind !== 'xlsx') return { ok: true, bytes, left: [] };
    const result = writeCustomXml(
      opening.workbook,
      this.workbook.customXmlParts.map(({ xml }) => xml),
    );
    if (!result.ok) return result;
    const { kept } = result.value;
    const left =
      kept.length > 0 ? ['取り消した判断の記録は、ファイルに残っています。Excelで取り消してください。'] : [];
    return { ok: true, bytes: result.value.bytes, left };
  }
}

type AnswersSaving =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly left: readonly string[] }
  | { readonly ok: false; readonly failure: FileFailure };

/** Our emphasis on a sheet, as the file would hold it. */
function emphasisOn({ conditionalFormats }: SimulatedSheet) {
  return ownHighlights(
    conditionalFormats.map(({ area, formula, style }) => ({
      range: areaAddress(area),
      formula,
      fill: style.fill,
    })),
  );
}

/** The custom XML parts of a workbook: the answers the pane keeps are among them. */
const partsOf = ({ customXmlParts }: SimulatedWorkbook) =>
  JSON.stringify(customXmlParts.map(({ xml }) => xml));

function write(
  file: WritableWorkbook,
  index: number,
  changed: readonly ChangedCell[],
  emphasis: ReturnType<typeof emphasisOn>,
) {
  // A text file holds texts; a workbook must not hold a number or a formula as one.
  if (file.kind === 'text') return writeTextCells(file, changed);
  const result = writeCells(
    file,
    index,
    changed.filter(({ isComputed }) => !isComputed),
    emphasis.length > 0 ? { highlight: emphasis } : {},
  );
  if (!result.ok) return result;
  const computed = changed.filter(({ isComputed }) => isComputed).map(({ cell }) => unsaved(cell));
  return { ...result, refused: [...result.refused, ...computed] };
}

function unsaved(cell: string): Pick<WriteRefusal, 'message'> {
  return {
    message: {
      ja: `${cell}に入力した数値や数式は保存できません。Excelで入力してください。`,
      en: `The number or formula typed into ${cell} cannot be saved. Enter it in Excel.`,
    },
  };
}

function photograph(sheet: SimulatedSheet): Map<string, CellState> {
  const area = sheet.usedArea(false);
  const cells = area ? [...sheet.touchedCells(area)] : [];
  return new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell]));
}

function changedCells(sheet: SimulatedSheet, before: ReadonlyMap<string, CellState>): ChangedCell[] {
  const area = sheet.usedArea(false);
  const now = area ? [...sheet.touchedCells(area)] : [];
  const addresses = new Set(now.map(({ row, column }) => cellAddress(row, column)));
  const emptied = [...before].filter(
    ([address, cell]) => !addresses.has(address) && (cell.value !== '' || cell.formula !== ''),
  );
  const changed = now.flatMap(({ row, column, cell }) => {
    const address = cellAddress(row, column);
    const old = before.get(address);
    const isSame = (old?.value ?? '') === cell.value && (old?.formula ?? '') === cell.formula;
    // What a formula of the file computes is Excel's to compute again.
    if (isSame || (cell.formula !== '' && cell.formula === old?.formula)) return [];
    return {
      cell: address,
      text: typeof cell.value === 'string' ? cell.value : sheet.text(row, column),
      asText: cell.numberFormat === '@',
      isComputed: cell.formula !== '' || typeof cell.value !== 'string',
    };
  });
  return [...changed, ...emptied.map(([cell]) => ({ cell, text: '', isComputed: false }))];
}
