import { type Area, cellArea } from './area.js';
import { SimulatedSheet } from './sheet.js';
import type { SheetSurroundings } from './sheet-surroundings.js';
import type { Author, WorkbookChange } from './workbook-change.js';

/** A custom XML part of a workbook. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory, changed by a person at the grid and by an add-in over the wire. */
export class SimulatedWorkbook {
  sheets: SimulatedSheet[] = [];
  selection: { sheet: SimulatedSheet; area: Area };
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  calculationMode = 'Automatic';
  /** Whether its structure is protected: no sheet comes, goes, moves or is renamed. */
  structureProtected = false;
  /** The file's name. */
  name = 'Book1.xlsx';
  /** Whether it was ever saved. */
  previouslySaved = false;
  /** What the simulation could not show or compute, each said once. */
  readonly warnings: string[] = [];
  private author: Author = 'person';
  private made = 0;
  private active: SimulatedSheet;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  /**
   * A workbook with one blank sheet.
   * @param firstSheet name of that sheet
   * @param today gives the day for dates typed without a year
   */
  constructor(
    firstSheet = 'Sheet1',
    private readonly today: () => Date = () => new Date(),
  ) {
    this.active = this.addSheet(firstSheet);
    this.selection = { sheet: this.active, area: cellArea(0, 0) };
  }

  get activeSheet(): SimulatedSheet {
    return this.active;
  }

  /** Brings a sheet to the front; each sheet begins with A1 selected when it comes there. */
  set activeSheet(sheet: SimulatedSheet) {
    if (sheet === this.active) return;
    const from = this.active;
    this.active = sheet;
    this.selection = { sheet, area: cellArea(0, 0) };
    this.tell({ kind: 'activation', from, sheet });
  }

  /** Adds a sheet at the end; a name that is taken (without regard to case) is made unique with a number. */
  addSheet(
    name = `Sheet${this.sheets.length + 1}`,
    kind: SimulatedSheet['kind'] = 'worksheet',
  ): SimulatedSheet {
    let free = name;
    for (let number = 2; this.byName(free); number++) free = `${name} (${number})`;
    const sheet = new SimulatedSheet(this.newId(), free, kind, this.surroundings);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheets' });
    return sheet;
  }

  /** Takes a sheet away; gives `false` where it is the last visible one, which Excel keeps. */
  removeSheet(sheet: SimulatedSheet): boolean {
    const rest = this.sheets.filter((other) => other !== sheet);
    const next = rest.find((other) => other.visibility === 'Visible');
    if (!next) return false;
    this.sheets = rest;
    if (this.active === sheet) this.activeSheet = next;
    this.tell({ kind: 'sheets' });
    return true;
  }

  /** Moves a sheet to a place among the sheets, from 0. */
  moveSheet(sheet: SimulatedSheet, position: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: 'sheets' });
  }

  /** The sheet of that name, without regard to case as in Excel. */
  byName(name: string): SimulatedSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Selects cells, bringing their sheet to the front. */
  select(sheet: SimulatedSheet, area: Area): void {
    this.activeSheet = sheet;
    this.selection = { sheet, area };
    this.tell({ kind: 'selection', sheet, area });
  }

  /** Adds a custom XML part. */
  addCustomXmlPart(xml: string): CustomXmlPart {
    const part = { id: this.newId(), xml };
    this.customXmlParts.push(part);
    return part;
  }

  /** An id nothing else in this workbook has. */
  newId(): string {
    this.made++;
    return `{${String(this.made).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does something in the name of an author, whom changes of cells then carry; without it, it is the person. */
  actAs<T>(author: Author, act: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return act();
    } finally {
      this.author = before;
    }
  }

  private get surroundings(): SheetSurroundings {
    return {
      thisYear: () => this.today().getFullYear(),
      cellsChanged: (sheet, area, changeType) =>
        this.tell({ kind: 'cells', sheet, area, changeType, author: this.author }),
      formatsChanged: (sheet, area) => this.tell({ kind: 'formats', sheet, area }),
      sheetsChanged: () => this.tell({ kind: 'sheets' }),
      valueOn: (name, row, column) => {
        const sheet = this.byName(name);
        return sheet && (sheet.cell(row, column)?.value ?? '');
      },
      warn: (warning) => {
        if (!this.warnings.includes(warning)) this.warnings.push(warning);
      },
    };
  }

  private tell(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
