import type { Sheet } from '../cells/sheet.js';
import type { EmphasisRule } from '../emphasis/emphasis.js';
import {
  customXmlParts,
  type DisplaySheet,
  type FileFailure,
  type OpenedWorkbook,
  type OpenedXlsx,
  openWorkbook,
  type RefusalReason,
  readDisplay,
  readHighlights,
  refusedCells,
  writable,
} from '../files/index.js';
import { type FileChanges, type FileNow, type Put, withChanges } from './with-changes.js';

/** What happened to an opened file. */
export type FileChange =
  | { readonly kind: 'cells'; readonly index: number; readonly cells: readonly string[] }
  | { readonly kind: 'looks'; readonly index: number }
  | { readonly kind: 'answers' }
  | { readonly kind: 'front' }
  | {
      readonly kind: 'selection';
      readonly index: number;
      readonly address: string;
      readonly byPerson: boolean;
    };

export interface FileSheet {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: 'worksheet' | 'chart' | 'other';
}

/** A custom XML part under a name of this session. */
export interface FilePart {
  readonly id: string;
  readonly xml: string;
}

type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FileFailure };
type Guard = (cell: string) => RefusalReason | null;

/**
 * A file that was opened, with what has been changed in it since. Nothing is written anywhere: `now` gives the bytes as they would be
 * saved, and all that is read of it is read from those, so that a check here is the check of the saved file.
 */
export class OpenFile {
  readonly sheets: readonly FileSheet[];
  /** Told of each change after it happened. */
  readonly #listeners = new Set<(change: FileChange) => void>();
  readonly #cells = new Map<number, Map<string, Put>>();
  readonly #emphasis = new Map<number, readonly EmphasisRule[]>();
  readonly #selected = new Map<number, string>();
  readonly #guards = new Map<number, Result<Guard>>();
  #parts: readonly FilePart[];
  #partsChanged = false;
  #lastPart = 0;
  #front: number;
  #now: Result<FileNow> | null = null;
  #displays = new Map<number, Result<DisplaySheet>>();

  private constructor(
    readonly name: string,
    private readonly original: { readonly bytes: Uint8Array; readonly workbook: OpenedWorkbook },
    parts: readonly string[],
  ) {
    const { workbook } = original;
    this.sheets = workbook.sheets.map(({ name: own, visibility, kind }, index) => ({
      id: `sheet-${index + 1}`,
      index,
      name: own,
      hidden: visibility !== 'visible',
      kind,
    }));
    this.#front = workbook.activeSheet;
    this.#parts = parts.map((xml) => this.newPart(xml));
  }

  /**
   * Opens a file; fails with the reader's sentence, also where its answers can't be read: a table must not be judged without those it
   * is kept with.
   * @param name with its extension
   */
  static open(bytes: Uint8Array, name: string): Result<OpenFile> {
    const opened = openWorkbook(bytes, name);
    if (!opened.ok) return opened;
    const { workbook } = opened;
    const parts = workbook.kind === 'xlsx' ? customXmlParts(workbook) : null;
    if (parts && !parts.ok) return parts;
    const texts = (parts?.value ?? []).map(({ text }) => text);
    return { ok: true, value: new OpenFile(name, { bytes, workbook }, texts) };
  }

  /** Whether it keeps no answers and no emphasis, and shows no looks: of a file of texts, or one that is read only. */
  get isPlain(): boolean {
    return this.original.workbook.kind !== 'xlsx';
  }

  /** Whether no cell of it takes anything: its form is read only. */
  get isReadOnly(): boolean {
    return !writable(this.original.workbook).ok;
  }

  get front(): FileSheet | undefined {
    return this.sheets[this.#front];
  }

  get parts(): readonly FilePart[] {
    return this.#parts;
  }

  /** Whether a save would give other bytes than those that were opened. */
  get isChanged(): boolean {
    const now = this.now();
    return !now.ok || now.value.bytes !== this.original.bytes || this.losesAnswers || this.losesEmphasis;
  }

  /** Answers that the file can't keep. */
  get losesAnswers(): boolean {
    return this.isPlain && this.#partsChanged && this.#parts.length > 0;
  }

  /** Emphasis that the file can't keep. */
  get losesEmphasis(): boolean {
    return this.isPlain && [...this.#emphasis.values()].some(({ length }) => length > 0);
  }

  byId(id: string): FileSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  subscribe(listener: (change: FileChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The file with all that was changed. */
  now(): Result<FileNow> {
    this.#now ??= withChanges(this.original, this.name, this.#changes());
    return this.#now;
  }

  /** A sheet as the engine reads it. */
  sheetAt(index: number): Result<Sheet> {
    const now = this.now();
    if (!now.ok) return now;
    const read = now.value.workbook.sheets[index]?.sheet();
    if (!read) throw new Error(`There is no sheet ${index}`);
    return read.ok ? { ok: true, value: read.sheet } : read;
  }

  /** A sheet with its looks; null for a file that is read without them. */
  displayAt(index: number): Result<DisplaySheet> | null {
    if (this.isPlain) return null;
    const now = this.now();
    if (!now.ok) return now;
    if (now.value.workbook.kind !== 'xlsx') return null;
    const known = this.#displays.get(index);
    if (known) return known;
    const read = readDisplay(now.value.workbook, index);
    const display = read.ok ? { ok: true as const, value: read.display } : read;
    this.#displays.set(index, display);
    return display;
  }

  isProtected(index: number): boolean {
    const display = this.displayAt(index);
    return display?.ok === true && display.value.protection.enabled;
  }

  /** Why a cell takes nothing; fails where no cell of the file does. */
  reasonAgainst(index: number, cell: string): Result<RefusalReason | null> {
    const file = writable(this.original.workbook);
    if (!file.ok) return file;
    const workbook = file.value;
    if (workbook.kind === 'text') return { ok: true, value: null };
    const guard = this.#guards.get(index) ?? guardOf(workbook, index);
    this.#guards.set(index, guard);
    return guard.ok ? { ok: true, value: guard.value(cell) } : guard;
  }

  /** What a cell was given; undefined while it is the file's. */
  putAt(index: number, cell: string): Put | undefined {
    return this.#cells.get(index)?.get(cell);
  }

  /** Gives cells something else to hold, or (undefined) back what the file holds. Whoever asks has looked at `reasonAgainst`. */
  put(index: number, cells: ReadonlyMap<string, Put | undefined>): void {
    const own = this.#cells.get(index) ?? new Map<string, Put>();
    this.#cells.set(index, own);
    for (const [cell, put] of cells) {
      if (put) own.set(cell, put);
      else own.delete(cell);
    }
    if (own.size === 0) this.#cells.delete(index);
    this.#forget();
    this.#tell({ kind: 'cells', index, cells: [...cells.keys()] });
  }

  /** Our emphasis on a sheet; fails where the file's can't be read. */
  emphasisOn(index: number): Result<readonly EmphasisRule[]> {
    const own = this.#emphasis.get(index);
    if (own) return { ok: true, value: own };
    const { workbook } = this.original;
    return workbook.kind === 'xlsx' ? readHighlights(workbook, index) : { ok: true, value: [] };
  }

  emphasise(index: number, rules: readonly EmphasisRule[]): void {
    this.#emphasis.set(index, rules);
    this.#forget();
    this.#tell({ kind: 'looks', index });
  }

  /** A part that is new to the file. */
  newPart(xml: string): FilePart {
    this.#lastPart += 1;
    return { id: `part-${this.#lastPart}`, xml };
  }

  keepParts(parts: readonly FilePart[]): void {
    this.#parts = parts;
    this.#partsChanged = true;
    this.#forget();
    this.#tell({ kind: 'answers' });
  }

  bringToFront(index: number): void {
    if (this.#front === index) return;
    this.#front = index;
    this.#tell({ kind: 'front' });
  }

  /** The selected area of a sheet: `A1` where nobody has selected another. */
  selectedOn(index: number): string {
    return this.#selected.get(index) ?? 'A1';
  }

  select(index: number, address: string, byPerson: boolean): void {
    if (this.selectedOn(index) === address) return;
    this.#selected.set(index, address);
    this.#tell({ kind: 'selection', index, address, byPerson });
  }

  #changes(): FileChanges {
    return {
      cells: this.#cells,
      emphasis: this.#emphasis,
      parts: this.#partsChanged ? this.#parts.map(({ xml }) => xml) : null,
    };
  }

  #forget(): void {
    this.#now = null;
    this.#displays.clear();
  }

  #tell(change: FileChange): void {
    for (const listen of [...this.#listeners]) listen(change);
  }
}

function guardOf(workbook: OpenedXlsx, index: number): Result<Guard> {
  return refusedCells(workbook, index, { allowFormula: true });
}
