import { cellText } from '../../src/cells/sheet.js';
import { afterStep, type DecisionStep, type Decisions, NO_DECISIONS } from '../../src/decisions/index.js';
import type { Highlighted } from '../../src/emphasis/highlighted.js';
import {
  type CheckResult,
  check,
  committeePack,
  type EarlierTable,
  type Edit,
  nextYear,
  type Policy,
  parseCellAddress,
  type Sheet,
  sayNotesOfYear,
  tidy,
} from '../../src/engine/index.js';
import { excelFailure } from '../../src/excel/failures.js';
import { type FurtherName, furtherPart } from '../../src/judging/further-table.js';
import { notTidied } from '../../src/session/not-tidied.js';
import type {
  CheckedSheet,
  FoundTable,
  FrontSheet,
  LastWrite,
  LeftCell,
  Listed,
  MadeAs,
  MadeSheet,
  NamedSheet,
  NewSheetPlan,
  NextPlan,
  Outcome,
  Place,
  Progress,
  Recalculation,
  ReportPlan,
  Selected,
  SessionFailure,
  SheetEvent,
  TidyPlan,
  UndoResult,
  UnreadSheet,
  WorkbookSession,
} from '../../src/session/session.js';

const REPORT_NAMES = ['集計', '一覧', '指摘'];

/** A workbook in memory, checked by the real engine. Stands in for Excel, and for nothing else. */
export class InMemorySession implements WorkbookSession {
  readonly selected: string[] = [];
  /** Takes its turn before the next answer, once: a failure, an exception, or silence. */
  trouble: 'none' | 'throws' | 'silent' | SessionFailure = 'none';
  highlighted = false;
  /** Sheets of a report that was made. */
  reports: readonly string[] = [];
  /** The answers the workbook keeps. */
  kept: Decisions = NO_DECISIONS;
  /** Sheets beside the one, each of which holds what the one held at first. */
  others: NamedSheet[] = [];
  /** Id of the sheet in front. */
  inFront = 'only';
  /** Where the clerk is in the sheet. */
  at = 'A1';
  /** Handlers of the sheet's events that have not been taken away. */
  readonly listeners = new Set<(event: SheetEvent) => void>();
  private readonly frontListeners = new Set<(front: FrontSheet | null) => void>();
  private readonly cells = new Map<string, string[][]>();
  private log: {
    readonly sheetId: string;
    readonly further?: FurtherName | undefined;
    readonly edits: readonly Edit[];
  }[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly judge: typeof check = check,
  ) {}

  /** The rows of a sheet, which may be written into. */
  private rowsOf(sheetId: string): string[][] {
    const own = this.cells.get(sheetId) ?? this.sheet.rows.map((row) => row.map((cell) => cellText(cell)));
    this.cells.set(sheetId, own);
    return own;
  }

  /** Brings a sheet to the front, as a person does who presses its tab. */
  show(sheetId: string): void {
    this.inFront = sheetId;
    for (const listen of this.frontListeners) listen(this.frontSheet());
  }

  private frontSheet(): FrontSheet {
    const { inFront: sheetId } = this;
    return { sheetId, name: this.nameOf(sheetId), sheets: 1 + this.others.length };
  }

  async front(): Promise<Outcome<FrontSheet>> {
    return { ok: true, value: this.frontSheet() };
  }

  bringToFront(sheetId: string) {
    return this.meet((): Outcome<void> => {
      const hidden = this.others.find((own) => own.sheetId === sheetId)?.hidden === true;
      if (!hidden) this.show(sheetId);
      return hidden ? { ok: false, failure: excelFailure('sheet-gone') } : { ok: true, value: undefined };
    });
  }

  async watchFront(listen: (front: FrontSheet | null) => void): Promise<Outcome<() => Promise<void>>> {
    this.frontListeners.add(listen);
    return { ok: true, value: async () => void this.frontListeners.delete(listen) };
  }

  get lastWrite(): LastWrite | null {
    const last = this.log.at(-1);
    if (!last) return null;
    const { sheetId, further, edits } = last;
    const named = { sheetId, sheetName: this.nameOf(sheetId), ...(further ? { further } : {}) };
    return { kind: 'cells', ...named, cells: edits.map(({ cell }) => cell) };
  }

  private hearProgress: (progress: Progress) => void = () => undefined;
  private endSilence: (() => void) | null = null;

  watchProgress(hear: (progress: Progress) => void): void {
    this.hearProgress = hear;
  }

  /** So far is what is under way. */
  progress(progress: Progress): void {
    this.hearProgress(progress);
  }

  callOff(): void {
    this.endSilence?.();
  }

  /** Types into a cell of the first sheet, or of another, as a person would. */
  type(cell: string, text: string, sheetId = 'only'): void {
    const rows = this.rowsOf(sheetId);
    const place = parseCellAddress(cell);
    if (!place) throw new Error(cell);
    const row = place.row - this.sheet.firstRow;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= place.column) cells.push('');
    cells[place.column - this.sheet.firstColumn] = text;
    this.tell({ kind: 'changed', address: cell, moved: false });
  }

  /** Inserts a blank row above one, counted from 1 as the sheet does. */
  insertRow(row: number): void {
    this.rowsOf('only').splice(row - 1 - this.sheet.firstRow, 0, []);
    this.tell({ kind: 'changed', address: `${row}:${row}`, moved: true });
  }

  /** Selects a cell, as a person would. */
  click(cell: string): void {
    this.at = cell;
    this.tell({ kind: 'selected', address: cell });
  }

  private tell(event: SheetEvent): void {
    for (const listen of this.listeners) listen(event);
  }

  text(cell: string, sheetId = 'only'): string {
    const place = parseCellAddress(cell);
    if (!place) return '';
    return (
      this.rowsOf(sheetId)[place.row - this.sheet.firstRow]?.[place.column - this.sheet.firstColumn] ?? ''
    );
  }

  private async meet<T>(answer: () => Outcome<T>): Promise<Outcome<T>> {
    const { trouble } = this;
    this.trouble = 'none';
    await Promise.resolve();
    if (trouble === 'throws') throw new Error('RichApi.Error: InvalidReference');
    if (trouble === 'silent')
      return new Promise((resolve) => {
        this.endSilence = () => resolve({ ok: false, failure: excelFailure('called-off') });
      });
    return trouble === 'none' ? answer() : { ok: false, failure: trouble };
  }

  private readonly earlier = new Map<string, readonly EarlierTable[]>();

  private look(sheetId = this.inFront, name?: FurtherName): Outcome<CheckedSheet> {
    const whole = { ...this.sheet, rows: this.rowsOf(sheetId).map((row) => [...row]) };
    const first = this.judge(whole, this.kept);
    const part = name && (first.ok ? furtherPart(whole, first.check, name) : null);
    if (part === null) return { ok: false, failure: excelFailure('table-gone') };
    const sheet = part?.sheet ?? whole;
    const further = part ? { further: part.further } : {};
    const key = `${sheetId} ${part?.further.key ?? ''}`;
    const result = this.judge(sheet, { ...this.kept, earlier: this.earlier.get(key) ?? [] });
    if (!result.ok) {
      const { failure } = result;
      const { code: detail, message } = failure;
      const read = { sheetId, sheetName: this.nameOf(sheetId), isProtected: false, sheet, ...further };
      const unread = { ...read, policy: this.kept, failure };
      return { ok: false, failure: { code: 'no-table', message, detail, unread } };
    }
    return {
      ok: true,
      value: {
        sheetId,
        sheetName: this.nameOf(sheetId),
        isProtected: false,
        sheet,
        ...further,
        check: result.check,
      },
    };
  }

  private write(before: CheckedSheet, edits: readonly Edit[]): Outcome<Recalculation> {
    const written: Edit[] = [];
    const left: LeftCell[] = [];
    for (const edit of edits) {
      const now = this.text(edit.cell, before.sheetId);
      if (now !== edit.from) left.push({ cell: edit.cell, reason: 'changed-meanwhile', now });
      else {
        this.type(edit.cell, edit.to, before.sheetId);
        written.push(edit);
      }
    }
    if (written.length > 0)
      this.log.push({ sheetId: before.sheetId, further: before.further, edits: written });
    const after = this.look(before.sheetId, before.further);
    return after.ok ? { ok: true, value: { before, after: after.value, written, left } } : after;
  }

  private nameOf(id: string): string {
    return this.others.find(({ sheetId }) => sheetId === id)?.name ?? '総括表';
  }

  check(_policy?: unknown, sheetId?: string, further?: FurtherName) {
    return this.meet(() => this.look(sheetId, further));
  }

  recalculate(_policy?: unknown, sheetId?: string, further?: FurtherName) {
    return this.meet((): Outcome<Recalculation> => {
      const before = this.look(sheetId, further);
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
      const { sheetId = 'only', edits = [] } = this.log.pop() ?? {};
      for (const { cell, from, to } of edits) {
        const now = this.text(cell, sheetId);
        if (now === to) {
          this.type(cell, from, sheetId);
          restored.push(cell);
        } else left.push({ cell, reason: 'changed-since', now });
      }
      return { ok: true, value: { restored, left } };
    });
  }

  decide({ sheetId, further }: CheckedSheet | UnreadSheet, ...steps: readonly DecisionStep[]) {
    return this.meet(() => {
      this.kept = steps.reduce(afterStep, this.kept);
      return this.look(sheetId, further);
    });
  }

  compareWith({ sheetId, further }: CheckedSheet, earlier: readonly EarlierTable[]) {
    return this.meet(() => {
      this.earlier.set(`${sheetId} ${further?.key ?? ''}`, earlier);
      return this.look(sheetId, further);
    });
  }

  checkUnder({ sheet }: CheckedSheet | UnreadSheet, policy: Partial<Policy>) {
    return this.meet((): Outcome<CheckResult> => ({ ok: true, value: this.judge(sheet, policy) }));
  }

  discardDecisions() {
    return this.meet((): Outcome<void> => {
      this.kept = NO_DECISIONS;
      return { ok: true, value: undefined };
    });
  }

  setHighlight(_sheet: CheckedSheet, on: boolean) {
    return this.meet((): Outcome<Highlighted> => {
      this.highlighted = on;
      return { ok: true, value: { on, unmet: 0, review: 0, beyond: 0, unwritten: 0 } };
    });
  }

  toggleHighlight() {
    return this.meet((): Outcome<Highlighted> => {
      this.highlighted = !this.highlighted;
      return { ok: true, value: { on: this.highlighted, unmet: 0, review: 0, beyond: 0, unwritten: 0 } };
    });
  }

  setDropDowns(_sheet: CheckedSheet, on: boolean) {
    return this.meet((): Outcome<Listed> => ({ ok: true, value: { on, cells: [], left: [] } }));
  }

  async isHighlighted(): Promise<Outcome<boolean>> {
    return { ok: true, value: this.highlighted };
  }

  select({ sheetId }: CheckedSheet, cell: string) {
    return this.meet((): Outcome<Selected> => {
      const from = this.here();
      if (sheetId !== this.inFront) this.show(sheetId);
      this.selected.push(cell);
      this.at = cell;
      return { ok: true, value: { from, asChecked: true, hidden: null } };
    });
  }

  goTo({ cell }: Place) {
    return this.meet((): Outcome<void> => {
      this.at = cell;
      return { ok: true, value: undefined };
    });
  }

  async watch(_sheetId: string, listen: (event: SheetEvent) => void): Promise<Outcome<() => Promise<void>>> {
    this.listeners.add(listen);
    return { ok: true, value: async () => void this.listeners.delete(listen) };
  }

  async holds({ sheet, sheetId }: CheckedSheet, addresses: readonly string[]): Promise<Outcome<boolean>> {
    const same = (cell: string) => {
      const place = parseCellAddress(cell);
      const before =
        place && cellText(sheet.rows[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn]);
      return before === this.text(cell, sheetId);
    };
    return { ok: true, value: addresses.every(same) };
  }

  async listSheets(): Promise<Outcome<readonly NamedSheet[]>> {
    return { ok: true, value: [{ sheetId: 'only', name: '総括表', hidden: false }, ...this.others] };
  }

  async findTables(): Promise<Outcome<readonly FoundTable[]>> {
    const own = this.look('only');
    const title = own.ok ? own.value.check.judged.table.title : '';
    const found = own.ok ? [{ sheetId: 'only', name: '総括表', hidden: false, title }] : [];
    return { ok: true, value: [...found, ...this.others.map((sheet) => ({ ...sheet, title: sheet.name }))] };
  }

  private here(): Place {
    return { sheetId: this.inFront, sheetName: this.nameOf(this.inFront), cell: this.at };
  }

  planReport() {
    const replaces = this.reports;
    return this.meet((): Outcome<ReportPlan> => ({ ok: true, value: { names: REPORT_NAMES, replaces } }));
  }

  async isReportInFront(): Promise<Outcome<boolean>> {
    return { ok: true, value: false };
  }

  planTidy(sheetId?: string, further?: FurtherName) {
    return this.meet((): Outcome<TidyPlan> => {
      const looked = this.look(sheetId, further);
      if (!looked.ok) return looked;
      const { sheet, check: own, ...named } = looked.value;
      const table = tidy(sheet, own, 'as-written');
      const plan = { sheetId: named.sheetId, sheetName: named.sheetName, table, lines: null };
      return { ok: true, value: { ...plan, name: `${named.sheetName}（整えた表）` } };
    });
  }

  planSheet(as: MadeAs, sheetId?: string, further?: FurtherName) {
    return this.meet((): Outcome<NewSheetPlan> => {
      const looked = this.look(sheetId, further);
      if (!looked.ok) return looked;
      const { sheet, check: own, ...named } = looked.value;
      if (as === 'committee') {
        const result = committeePack(own, '');
        if (!result.ok) return { ok: false, failure: notTidied('', result.failure.message) };
        const { sheetId: id, sheetName } = named;
        return { ok: true, value: { as, sheetId: id, sheetName, name: '委員会資料', pack: result.pack } };
      }
      const made = nextYear(sheet, own);
      if (!made.ok) return { ok: false, failure: notTidied('', made.failure.message) };
      const { title, edits, targets } = made.next;
      const notes = { ja: sayNotesOfYear(made.next, 'ja'), en: sayNotesOfYear(made.next, 'en') };
      const plan = { as: 'next' as const, sheetId: named.sheetId, sheetName: named.sheetName, title };
      return {
        ok: true,
        value: { ...plan, name: `${named.sheetName}（次年度）`, edits, targets, notes, otherSheets: [] },
      };
    });
  }

  makeTidy(plan: NewSheetPlan) {
    return this.meet((): Outcome<MadeSheet> => {
      const { name } = plan;
      const sheetId = `tidied ${this.others.length}`;
      const rows = plan.as === 'next' ? this.copied(plan) : plan.as ? [] : plan.table.rows;
      this.others.push({ sheetId, name, hidden: false });
      this.cells.set(
        sheetId,
        rows.map((row) => [...row]),
      );
      this.show(sheetId);
      return { ok: true, value: { sheetId, name } };
    });
  }

  private copied({ sheetId, edits }: NextPlan): string[][] {
    const rows = (this.cells.get(sheetId) ?? []).map((row) => [...row]);
    for (const { cell, to } of edits) {
      const place = parseCellAddress(cell);
      const row = place && rows[place.row];
      if (row) row[place.column] = to;
    }
    return rows;
  }

  makeReport(_sheet: CheckedSheet, plan: ReportPlan) {
    return this.meet((): Outcome<ReportPlan> => {
      this.reports = plan.names;
      return { ok: true, value: plan };
    });
  }
}
