import { Connection } from './connection.js';
import { type Failure, FaultPlan } from './faults.js';
import type { BugId } from './open-bugs.js';
import type { RequestRecord } from './request-log.js';
import { NEWEST_EXCEL, type RequirementSets } from './requirement-sets.js';
import type { EventMessage } from './wire/message.js';
import type { SimulatedWorkbook } from './workbook.js';

/** Excel as the add-in finds it. */
export interface HostOptions {
  /** What `Office.context.requirements` answers by; members newer than ExcelApi's version answer ApiNotFound. */
  readonly requirementSets?: RequirementSets;
  /** UTF-8 bytes a request or an answer may have; 5 MB in Excel on the web (Microsoft Learn, "Resource limits"); `null` for none. */
  readonly payloadLimit?: number | null;
  readonly displayLanguage?: 'ja-JP' | 'en-US';
  readonly theme?: 'light' | 'dark';
}

/** An Excel with one workbook open, to which copies of the real Office.js connect. */
export class SimulatedHost {
  requirementSets: RequirementSets;
  payloadLimit: number | null;
  displayLanguage: 'ja-JP' | 'en-US';
  theme: 'light' | 'dark';
  /** Known faults it has now; they may come and go. */
  readonly bugs = new Set<BugId>();
  readonly log: RequestRecord[] = [];
  /** @internal */
  readonly faults = new FaultPlan();
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly workbook: SimulatedWorkbook,
    options: HostOptions = {},
  ) {
    this.requirementSets = options.requirementSets ?? NEWEST_EXCEL;
    this.payloadLimit = options.payloadLimit === undefined ? 5 * 1024 * 1024 : options.payloadLimit;
    this.displayLanguage = options.displayLanguage ?? 'ja-JP';
    this.theme = options.theme ?? 'light';
  }

  /** True while the person edits a cell: requests fail with 5004, or wait if they asked to. */
  get cellEdit(): boolean {
    return this.editing;
  }

  set cellEdit(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Resolves when no cell is being edited. */
  async cellEditEnded(): Promise<void> {
    while (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** How many requests came so far; what the library sends on its own account is not counted. */
  get roundTrips(): number {
    return this.log.filter((record) => !record.housekeeping).length;
  }

  /** Makes a coming request fail: 1 is the next one. */
  failRequest(which: number, failure: Failure): void {
    this.faults.plan({ roundTrip: this.roundTrips + which, failure });
  }

  /** Has something happen just before a coming request is answered, such as somebody else's edit: 1 is the next one. */
  beforeRequest(which: number, before: () => void): void {
    this.faults.plan({ roundTrip: this.roundTrips + which, before });
  }

  /** Connects one copy of the add-in; `deliver` gets its events. */
  connect(deliver: (messages: readonly EventMessage[]) => void): Connection {
    return new Connection(this, deliver);
  }
}
