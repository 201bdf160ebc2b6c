import { check, type Edit, parseCellAddress, type Sheet } from '../../src/engine/index.js';
import { cellText } from '../../src/engine/sheet/sheet.js';
import type {
  CheckedSheet,
  ExcelFailure,
  LeftCell,
  Outcome,
  Recalculation,
  UndoResult,
  WorkbookSession,
} from '../../src/excel/session.js';

/** A workbook of one sheet in memory, checked by the real engine. Stands in for Excel, and for nothing else. */
export class InMemorySession implements WorkbookSession {
  readonly selected: string[] = [];
  /** Takes its turn before the next answer, once: a failure, an exception, or silence. */
  trouble: 'none' | 'throws' | 'silent' | ExcelFailure = 'none';
  highlighted = false;
  private rows: string[][];
  private log: Edit[][] = [];

  constructor(private readonly sheet: Sheet) {
    this.rows = sheet.rows.map((row) => row.map((cell) => cellText(cell)));
  }

  get canUndo(): boolean {
    return this.log.length > 0;
  }

  /** Types into a cell, as a person would. */
  type(cell: string, text: string): void {
    const place = parseCellAddress(cell);
    if (!place) throw new Error(cell);
    const row = place.row - this.sheet.firstRow;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= place.column) cells.push('');
    cells[place.column - this.sheet.firstColumn] = text;
  }

  text(cell: string): string {
    const place = parseCellAddress(cell);
    if (!place) return '';
    return this.rows[place.row - this.sheet.firstRow]?.[place.column - this.sheet.firstColumn] ?? '';
  }

  private async meet<T>(answer: () => Outcome<T>): Promise<Outcome<T>> {
    const { trouble } = this;
    this.trouble = 'none';
    await Promise.resolve();
    if (trouble === 'throws') throw new Error('RichApi.Error: InvalidReference');
    if (trouble === 'silent') return new Promise(() => {});
    return trouble === 'none' ? answer() : { ok: false, failure: trouble };
  }

  private look(): Outcome<CheckedSheet> {
    const sheet = { ...this.sheet, rows: this.rows.map((row) => [...row]) };
    const result = check(sheet);
    if (!result.ok) {
      const { code, message } = result.failure;
      return { ok: false, failure: { code: 'no-table', message, detail: code } };
    }
    return {
      ok: true,
      value: { sheetId: 'only', sheetName: '総括表', isProtected: false, sheet, check: result.check },
    };
  }

  private write(before: CheckedSheet, edits: readonly Edit[]): Outcome<Recalculation> {
    const written: Edit[] = [];
    const left: LeftCell[] = [];
    for (const edit of edits) {
      const now = this.text(edit.cell);
      if (now !== edit.from) left.push({ cell: edit.cell, reason: 'changed-meanwhile', now });
      else {
        this.type(edit.cell, edit.to);
        written.push(edit);
      }
    }
    if (written.length > 0) this.log.push(written);
    const after = this.look();
    return after.ok ? { ok: true, value: { before, after: after.value, written, left } } : after;
  }

  check() {
    return this.meet(() => this.look());
  }

  recalculate() {
    return this.meet((): Outcome<Recalculation> => {
      const before = this.look();
      return before.ok ? this.write(before.value, before.value.check.edits) : before;
    });
  }

  applyEdits(sheet: CheckedSheet, edits: readonly Edit[]) {
    return this.meet(() => this.write(sheet, edits));
  }

  undo() {
    return this.meet((): Outcome<UndoResult> => {
      const restored: string[] = [];
      const left: LeftCell[] = [];
      for (const { cell, from, to } of this.log.pop() ?? []) {
        const now = this.text(cell);
        if (now === to) {
          this.type(cell, from);
          restored.push(cell);
        } else left.push({ cell, reason: 'changed-meanwhile', now });
      }
      return { ok: true, value: { restored, left } };
    });
  }

  setHighlight(_sheet: CheckedSheet, on: boolean) {
    return this.meet((): Outcome<void> => {
      this.highlighted = on;
      return { ok: true, value: undefined };
    });
  }

  async isHighlighted(): Promise<Outcome<boolean>> {
    return { ok: true, value: this.highlighted };
  }

  select(_sheet: CheckedSheet, cell: string) {
    return this.meet((): Outcome<void> => {
      this.selected.push(cell);
      return { ok: true, value: undefined };
    });
  }
}
