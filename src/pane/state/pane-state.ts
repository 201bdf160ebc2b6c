import type { DecisionStep } from '../../decisions/index.js';
import type { Highlighted } from '../../emphasis/highlighted.js';
import type { Answered, Edit, Finding, NoTable, Reading } from '../../engine/index.js';
import type { FurtherName } from '../../judging/further-table.js';
import type {
  CheckedSheet,
  LastWrite,
  LeftCell,
  Listed,
  MadeAs,
  NewSheetPlan,
  Place,
  Progress,
  ReportPlan,
  SessionFailure,
  UndoResult,
  UnreadSheet,
} from '../../session/session.js';
import type { Anew } from '../judged-before/look-back.js';
import type { Beside } from './beside.js';
import { INITIAL_OVER_TIME, type OverTime } from './over-time.js';
import type { Survey } from './survey.js';
import { NO_TARGET, type Target } from './target.js';
import { AT_HOME, type Travel } from './travel.js';
import { INITIAL_VIEW, type View } from './view.js';

/** What the pane knows; plain data, so that every state can be made in a test. */

/** What a clerk can ask of the workbook. */
export type Command =
  /**
   * Without a sheet named: the one in front, whichever that is. Without a further table of it: its first one. With `beside` it is the table
   * on show, beside an earlier year.
   */
  | {
      readonly do: 'check';
      readonly sheetId?: string;
      readonly further?: FurtherName;
      readonly beside?: Beside;
    }
  /** Only checks where no sheet is named: nothing is written to a sheet nobody named. */
  | { readonly do: 'recalculate'; readonly sheetId?: string; readonly further?: FurtherName }
  /** Brings a sheet to the front and checks it. */
  | { readonly do: 'open'; readonly sheetId: string }
  /** `next`: keys of the findings to go on to, the first that is still there. */
  | { readonly do: 'fix'; readonly edits: readonly Edit[]; readonly next?: readonly string[] }
  /** `also`: steps taken with it in one go. `next`: keys of the findings to look at next, the nearest first. */
  | {
      readonly do: 'decide';
      readonly step: DecisionStep;
      readonly also?: readonly DecisionStep[];
      readonly next: readonly string[];
    }
  /** Keeps how a table is read, unless its rows contradict it; then again only with `confirmed`. */
  | { readonly do: 'settle-columns'; readonly reading: Reading; readonly answered: Answered }
  | { readonly do: 'discard-decisions' }
  | { readonly do: 'undo' }
  | { readonly do: 'highlight'; readonly on: boolean }
  | { readonly do: 'drop-downs'; readonly on: boolean }
  | { readonly do: 'select'; readonly cell: string }
  | { readonly do: 'go-back' }
  /** Brings a sheet to the front and selects a cell of it; the pane stays with its table. */
  | { readonly do: 'go-to'; readonly place: Place }
  | { readonly do: 'find-tables' }
  /** Checks every sheet of the workbook. */
  | { readonly do: 'survey' }
  /** Asks what the report's sheets would be called. */
  | { readonly do: 'plan-report' }
  | { readonly do: 'make-report'; readonly plan: ReportPlan }
  /** Asks what the tidied table of a sheet would be. */
  | {
      readonly do: 'plan-tidy';
      readonly sheetId?: string;
      readonly further?: FurtherName;
      /** Next year's form or the committee's paper instead. */
      readonly as?: MadeAs;
    }
  | { readonly do: 'make-tidy'; readonly plan: NewSheetPlan };

/** A command that has not ended. */
export interface Running {
  readonly id: number;
  readonly command: Command;
  /** True once Excel has let the clerk wait for long. */
  readonly slow: boolean;
  /** How far it is, where it takes long enough to say so. */
  readonly progress: Progress | null;
}

/** Why columns were not kept. */
export type ColumnsRefused =
  /** No row of heads with words in it. */
  | { readonly is: 'no-heads' }
  /** A column is left open, and nothing in the table says which it is. */
  | { readonly is: 'open'; readonly role: 'actual' | 'target' }
  | { readonly is: 'unusable'; readonly failure: NoTable }
  /** The rows speak against them. */
  | { readonly is: 'contradicted'; readonly finding: Finding };

/** How the last command ended well. */
export type Notice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'recalculated'; readonly written: readonly Edit[]; readonly left: readonly LeftCell[] }
  | { readonly kind: 'fixed'; readonly written: readonly Edit[]; readonly left: readonly LeftCell[] }
  /** `sheetName`, `further`: of the table that was written to, which need not be the one on show. */
  | ({
      readonly kind: 'undone';
      readonly sheetName: string;
      readonly further?: FurtherName;
    } & UndoResult)
  | ({ readonly kind: 'listed' } & Listed)
  | { readonly kind: 'highlighted'; readonly highlighted: Highlighted }
  | {
      readonly kind: 'decided';
      readonly step: DecisionStep['step'];
      /** True where it is how a table is read: that is in use in other tables of the workbook too. */
      readonly ofColumns?: boolean;
      /** How many answers were kept or withdrawn, where it was more than one. */
      readonly count?: number;
      /** How many cells were written last on that sheet, where they may have been written by a reading that is withdrawn. */
      readonly undoes?: number;
      /** Takes all answers back, or those cells. */
      readonly back?: Command;
    }
  /** How a table is read was not kept; `anyway`: what keeps it all the same, null where it can't be used. */
  | {
      readonly kind: 'columns-refused';
      readonly because: ColumnsRefused;
      readonly anyway: Command | null;
    }
  | { readonly kind: 'decisions-discarded' }
  /** A finding led to a row that is not what it was when it was checked. */
  | { readonly kind: 'changed-since'; readonly cell: string }
  /** A finding led to a cell of which nothing is seen. */
  | { readonly kind: 'out-of-sight'; readonly cell: string; readonly hidden: 'row' | 'column' }
  /** Names of the sheets that were made. */
  | { readonly kind: 'reported'; readonly names: readonly string[]; readonly file?: string }
  /** The tidied table of a sheet was made as a sheet of that name. */
  | {
      readonly kind: 'tidied';
      /** The file that was given in place of a sheet. */
      readonly file?: string;
      readonly name: string;
      readonly source: string;
      readonly as?: MadeAs | undefined;
    }
  /** Where 戻る would have led is not there any more. */
  | { readonly kind: 'place-gone' }
  | { readonly kind: 'abandoned' }
  /** The clerk called it off before anything was written. */
  | { readonly kind: 'called-off' };

/** A command that would change a sheet the clerk does not see, or a table the pane is not about, until they have said so. */
export interface Question {
  readonly command: Command;
  readonly sheetId: string;
  readonly further?: FurtherName;
  readonly sheetName: string;
}

/** How it did not, and what to run when the clerk tries again. */
export interface Problem {
  readonly failure: SessionFailure;
  readonly again: Command;
}

export type Start =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly failure: SessionFailure };

export interface PaneState {
  readonly start: Start;
  readonly running: Running | null;
  /** Id of the command the clerk no longer waits for; its end still counts while nothing newer runs. */
  readonly abandoned: number | null;
  readonly sheet: CheckedSheet | null;
  /** The sheet that was read last, where it holds no table that can be checked. */
  readonly unread: UnreadSheet | null;
  /** What the clerk selected last on the sheet that was read. */
  readonly selected: string | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
  /** What 元に戻す would take back. */
  readonly lastWrite: LastWrite | null;
  readonly highlighted: boolean;
  readonly view: View;
  readonly overTime: OverTime;
  /** The report the clerk is asked about. */
  readonly report: ReportPlan | null;
  /** The tidied table the clerk is asked about. */
  readonly tidy: NewSheetPlan | null;
  readonly travel: Travel;
  readonly target: Target;
  /** What the clerk is asked before a sheet is changed that is not in front. */
  readonly question: Question | null;
  readonly survey: Survey | null;
  /** What a version before judged otherwise, until the clerk has seen it. */
  readonly anew: Anew | null;
}

export const INITIAL_STATE: PaneState = {
  start: { phase: 'waiting' },
  running: null,
  abandoned: null,
  sheet: null,
  unread: null,
  selected: null,
  notice: null,
  problem: null,
  lastWrite: null,
  highlighted: false,
  view: INITIAL_VIEW,
  overTime: INITIAL_OVER_TIME,
  report: null,
  tidy: null,
  travel: AT_HOME,
  target: NO_TARGET,
  question: null,
  survey: null,
  anew: null,
};

/** True for what only moves the selection: quick, and stops nobody. */
export const isTravel = (command: Command): boolean => command.do === 'select' || command.do === 'go-back';

/** True while buttons must wait. */
export function isBusy({ running }: PaneState): boolean {
  return running !== null && !isTravel(running.command);
}
