import type { Fixed, Hidden } from '../../cells/sheet.js';
import type { FigureReading, Quantity } from '../figure/reading.js';
import type { TallyReading } from '../lexicon/tally-text.js';
import type { GivenReading, GivenRole } from './kinds/reading.js';
import type { Role } from './kinds/role.js';
import type { Because, RowPassedOver } from './kinds/row-is.js';

/** The 総括表 as read: every value with its cell and the text as written. Nothing is judged yet. */

/** A text and the A1 address it stands at. */
export interface TextAt {
  readonly cell: string;
  readonly text: string;
}

/** A cell that holds, or could hold, a verdict or a tally. */
export interface Writable extends TextAt {
  /** Why the cell is never overwritten; null where it may be. */
  readonly fixed: Fixed | null;
  /** True for a formula whose result is not saved: what it says is not known. */
  readonly uncalculated?: true;
}

/** 施策目標(指標) */
export interface Indicator {
  /** The sheet's own row, from 1. */
  readonly row: number;
  readonly label: string;
  readonly labelCell: string | null;
  /** Number before the label, or null. */
  readonly number: number | null;
  /** What that number is counted in where it has two parts: `①` of `①-2`; else `''`. */
  readonly numberGroup: string;
  /** Index into `measures`, or null where the form has no 施策 level. */
  readonly measure: number | null;
  /** 共通戦略 or 独自戦略, where a column or a heading says so. */
  readonly strategyKind: string;
  readonly strategy: string;
  readonly figure: FigureReading;
  readonly figureCells: readonly string[];
  /** The figure as written, actual before target where they have cells of their own. */
  readonly figureTexts: readonly string[];
  readonly unit: { readonly label: string; readonly column: string };
  /** 達成状況※2, or null where the sheet has no such cell. */
  readonly status: Writable | null;
  readonly rate: (TextAt & { readonly quantity: Quantity | null }) | null;
  readonly comment: TextAt | null;
  /** Which way is better by a column of its own or a note; left out where neither says. */
  readonly better?: {
    readonly better: 'higher' | 'lower';
    /** False where what is written may as well say how the figure moved. */
    readonly certain: boolean;
    readonly text: string;
    /** True where no word says so, but a target lower than what its plan began from. */
    readonly byBase?: true;
  };
  /** The name above or left of it that this row is a part of; left out but where less of that is better. */
  readonly partOf?: string;
  /** Part-year actuals of the row (4〜9月期, 10〜3月期). */
  readonly parts: readonly (TextAt & { readonly quantity: Quantity | null })[];
}

/** 施策 */
export interface Measure {
  readonly row: number;
  readonly label: string;
  readonly labelCell: string;
  readonly number: number | null;
  readonly strategy: string;
  /** 達成状況※1, or null where the sheet has no such cell. */
  readonly status: Writable | null;
  /** Indices into `indicators`. */
  readonly indicators: readonly number[];
}

/** A row of totals (合計) under indicators. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly figure: FigureReading;
  readonly figureCells: readonly string[];
  readonly figureTexts: readonly string[];
  /** Indices of the indicators it adds up. */
  readonly indicators: readonly number[];
}

/** A line or a head of the sheet that says how 施策 are judged. */
export interface StatedMeasureRule {
  readonly line: string;
  /** Null for a rule that is neither of the two there are. */
  readonly means: 'all' | 'majority' | null;
}

/** One cell of a 達成数計. */
export interface Tally extends Writable {
  readonly row: number;
  /** The tally within the text. Where the cell holds words beside it (`施策 1/2`), it is read and never written. */
  readonly value: string;
  /** What it says, or null where that is no tally. */
  readonly reading: TallyReading | null;
  /** True where a row of its own says of how many (指標数): whether those without a target are among them nobody says. */
  readonly ofAll?: true;
}

/** The body or a row does not stand under its header; see the rules header-shift, row-shift and column-missing. */
export interface Structure {
  readonly headerShifts: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly words: string;
  }[];
  readonly rowShifts: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly text: string;
  }[];
  readonly missing: readonly {
    readonly role: 'measureStatus' | 'indicatorStatus';
    readonly row: number;
    readonly cells: readonly string[];
    /** Words that no list knows, over a blank column that may be the one that is missed; null where there is none. */
    readonly maybe: string | null;
  }[];
}

/** A filled row below a head of which nothing is judged or counted, and why (docs/table-rules.md, decision 15). */
export interface PassedOver {
  readonly row: number;
  readonly is: RowPassedOver;
  readonly because: Because;
  /** What stands there, where a person must look at it: its label, its figures. */
  readonly texts: readonly TextAt[];
}

/** A 総括表 of another year or another society below this one, with a figure in it. */
export interface FurtherTable {
  readonly title: string;
  /** The words of its first heads, however they are spaced and whichever columns they stand over. */
  readonly heads: string;
  /** Its first filled cell. */
  readonly cell: string;
  /** Its cells, `A30:F41`. */
  readonly area: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface HeaderYear {
  /** Place of the header among the table's headers, from 0. */
  readonly page: number;
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly year: number;
}

/** Rows of the table that speak for a way to read it, and rows that speak against it. */
export interface Votes {
  /** @asType integer */
  readonly fits: number;
  /** @asType integer */
  readonly contradicts: number;
}

/** What the table itself says of a way to read it: its rates, written verdicts, dashes and tallies. */
export type Testimony = Readonly<Partial<Record<'rate' | 'verdict' | 'dash' | 'tally', Votes>>>;

/** A column, the role it was taken for, and the words over it. */
export interface TakenColumn {
  readonly role: Role;
  /** Letters of the sheet's column. */
  readonly column: string;
  readonly head: string;
}

/** How the columns of one page were taken (docs/table-rules.md, decision 14). Rows are the sheet's own, from 1. */
export interface LayoutPage {
  readonly headRow: number;
  /** The last row of the heads. */
  readonly lastHeadRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The words of the heads by which a reading of them is found again (`subjectOfHeads`). */
  readonly subject: string;
  /**
   * `settled` by a person; `confirmed` by the rows; `unopposed`: the heads say so and nothing speaks against it; the others are no
   * certain reading.
   */
  readonly certainty: 'settled' | 'confirmed' | 'unopposed' | 'unsure' | 'contradicted';
  /** True where no head says which of the columns is which. */
  readonly guessed: boolean;
  readonly columns: readonly TakenColumn[];
  /** Where figures lie on rows: what the rows of each role begin with; else null. */
  readonly rowWords: { readonly actual: string; readonly target: string } | null;
  /** The reading a person gives, and what speaks against it beside rates and verdicts; null where nobody gives one. */
  readonly given: {
    readonly reading: GivenReading;
    readonly against: { readonly by: 'contents' | 'heads'; readonly roles: readonly GivenRole[] } | null;
  } | null;
  readonly testimony: Testimony;
  /** The way that makes it doubtful; null where it is certain, or nothing else offers itself. */
  readonly rival: { readonly columns: readonly TakenColumn[]; readonly testimony: Testimony } | null;
}

export interface Layout {
  readonly certain: boolean;
  readonly pages: readonly LayoutPage[];
}

/** The tally of a part of the table: a 小計, or the 達成数計 below each part. */
export interface PartTally {
  readonly tally: Tally;
  /** Places of its indicators, the end left out. */
  readonly from: number;
  readonly to: number;
}

/** A 総括表 as it was read: its rows, tallies and columns, and what was passed over. */
export interface SummaryTable {
  readonly sheetName: string;
  readonly title: string;
  readonly titleCell: string | null;
  /** April of this western year begins the fiscal year; null where neither title nor header names one. */
  readonly fiscalYear: number | null;
  readonly titleYear: number | null;
  /** What stands above the heads beside or below the title: a date, a unit, an instruction. */
  readonly captions: readonly TextAt[];
  /** The heads of the actuals that are judged, one a page. */
  readonly actualHeads: readonly TextAt[];
  /** Years the figure headers of each page name, with the header cell. */
  readonly headerYears: readonly HeaderYear[];
  readonly strategies: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** True where the form has a 施策 level. */
  readonly hasMeasures: boolean;
  readonly hasComments: boolean;
  readonly totals: readonly TotalRow[];
  readonly tallies: { readonly measures: Tally | null; readonly indicators: Tally | null };
  /** Those of its parts, beside the one of all. */
  readonly partTallies: readonly PartTally[];
  /** A line of the sheet that says how tallies are counted, and is not read; null where there is none. */
  readonly countingRule: string | null;
  /** What the sheet says of how 施策 are judged; null where it says nothing. */
  readonly measureRule: StatedMeasureRule | null;
  readonly structure: Structure;
  readonly layout: Layout;
  /** In the order of the sheet, to its last row. */
  readonly passedOver: readonly PassedOver[];
  readonly furtherTables: readonly FurtherTable[];
  /** A unit named for the whole table, `(単位:件)`. */
  readonly tableUnit: string;
  /** What of the sheet is hidden; null where the reader can't tell. */
  readonly hidden: Hidden | null;
}
