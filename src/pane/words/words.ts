import type { Progress, Severity, SeverityCounts, Verdict, VerdictCounts } from '../../engine/index.js';
import type { LeftCell, MadeAs, Place } from '../../session/session.js';
import type { Tab } from '../state/view.js';
import type { FirstWords } from './first-words.js';

/** Every word of the pane. Both languages answer to this, so that none can lack a sentence. */
export interface PaneWords extends FirstWords {
  readonly abandoned: string;
  readonly calledOff: string;

  readonly yearUnknown: string;
  readonly titleUnknown: string;
  onSheet(name: string): string;
  size(indicators: number, measures: number | null): string;

  /** A further table of the sheet, by its title and first row: it is left out. */
  leftOut(title: string, row: number): string;
  readonly checkThere: string;
  checkThereOf(row: number): string;

  readonly tallies: string;
  tallyOf(level: 'measures' | 'indicators'): string;
  readonly noTallyCell: string;
  /** What the sheet says, beside what is right. */
  sheetSays(written: string): string;
  readonly sheetAgrees: string;
  readonly blank: string;

  /** In the place of the tallies before the year is closed. */
  readonly progressTitle: string;
  standing(state: 'plan' | 'open'): string;
  progress(progress: Progress): string;

  readonly strategies: string;
  readonly noStrategyName: string;
  barSays(counts: VerdictCounts): string;

  tab(tab: Tab): string;
  /** In the place of a part that is not loaded. */
  readonly part: { readonly loading: string; readonly missing: string };

  readonly highlight: string;
  /** Before the verdict of a 施策. */
  readonly ofMeasure: string;
  /** A verdict that counts only once a person has looked. */
  unsure(verdict: Verdict): string;
  readonly noLabel: string;
  /** @param percent `66.6%` */
  rate(percent: string, lessIsBetter: boolean): string;

  readonly findings: string;
  countFindings(count: number): string;
  readonly nothingFound: string;
  readonly nothingPasses: string;
  readonly clearFilters: string;
  /** A rule that is switched off, and how many findings it would have. */
  ruleOff(title: string, findings: number): string;
  readonly ruleAgain: string;
  ruleAgainOf(title: string): string;
  readonly wholeTable: string;
  readonly previous: string;
  readonly next: string;
  place(at: number | null, of: number): string;
  readonly keysHint: string;
  more(next: number, left: number): string;
  earlier(count: number): string;
  /** Before the cells a finding has to do with beside its first. */
  readonly otherCells: string;
  andOthers(count: number): string;
  readonly written: string;
  /** Beside an error what is right; beside the rest what the figures give so far. */
  expected(severity: Severity): string;

  checked(counts: SeverityCounts): string;
  /** The sheet a sentence is about, before it. */
  about(sheetName: string): string;
  wrote(count: number): string;
  fixed(count: number): string;
  /** `review` is how many findings are 要確認 afterwards; `count`: of so many answers taken together, else 1. */
  decided(step: 'keep' | 'withdraw', review: number, count: number): string;
  /** Takes answers back that were kept together. */
  takeBackAll(count: number): string;
  /** Behind that, where the answer was how a table is read. */
  readonly columnsWithdrawn: string;
  /** Takes back what was written by it. */
  undoWritten(cells: number): string;
  readonly decisionsDiscarded: string;
  /** Keeps columns that the rows contradict. */
  readonly columnsAnyway: string;
  restored(count: number): string;
  readonly nothingRestored: string;
  /** Drop-downs were given to so many cells, or taken from them. */
  listed(on: boolean, count: number): string;
  /** How many cells were left for which reason, in a sentence. */
  leftTitle(left: readonly LeftCell[]): string;
  leftCell(left: LeftCell): string;
  writtenCell(cell: string, from: string, to: string): string;

  readonly chooseSheet: string;
  /** `forms`: how many of them are 様式2. `missed`: the sheet that was asked for holds none. */
  sheetsFound(others: number, forms: number, missed: boolean): string;
  readonly otherSheets: string;
  sheetName(name: string, hidden: boolean): string;
  readonly checkAll: string;
  surveyAt(place: number, total: number, sheetName: string): string;
  /** @param forms sheets that are 様式2 */
  surveyOver(sheets: number, tables: number, forms: number, cancelled: boolean): string;
  /** What 様式2 is called beside its title. */
  readonly evaluationForm: string;
  readonly besideSheets: string;
  readonly sheetsAgree: string;
  /** What is said on one sheet, where several are spoken of. */
  ofSheet(sheetName: string, sentence: string): string;
  goToCell(sheetName: string, cell: string): string;
  readonly stopSurvey: string;
  readonly closeSurvey: string;
  readonly noTableHere: string;
  readonly open: string;
  openSheet(name: string): string;
  readonly backToSurvey: string;

  /** What is judged otherwise since the product was updated. */
  readonly anewTitle: string;
  anew(from: string, to: string, count: number): string;
  /** A row's verdict before and now; `?` behind one that a person must look at. */
  judgedAnew(label: string, before: string, after: string): string;

  readonly sinceTitle: string;
  readonly firstCheck: string;
  change(fresh: number, solved: number): string;
  readonly solvedTitle: string;
  /** On a line that was put right. */
  readonly solvedMark: string;
  readonly freshMark: string;
  readonly autoCheck: string;
  readonly autoCheckUnavailable: string;
  changedSince(cell: string): string;
  outOfSight(cell: string, hidden: 'row' | 'column'): string;
  /** Null where there is no place to go back to. */
  goBackTo(place: Place | null): string;
  readonly placeGone: string;

  fixAll(count: number): string;
  fixAllOf(count: number, title: string): string;
  readonly fixOne: string;
  readonly acceptSuggestion: string;
  /** Name of the button for readers: it tells which of the findings is meant. */
  fixOf(kind: 'safe' | 'suggestion', about: string): string;
  /** Name of a tally by what a finding is about; `''` for any other subject. */
  tallyName(subject: string): string;
  /** Over the findings that wait for every open question. */
  readonly followsFromAll: string;

  readonly dropDowns: string;
  readonly dropDownsHint: string;
  readonly giveDropDowns: string;
  readonly takeDropDowns: string;

  readonly report: string;
  readonly reportHint: string;
  readonly makeReport: string;
  /** What would be made, before it is. */
  reportOffer(names: readonly string[], file?: string): string;
  reportReplaces(names: readonly string[]): string;
  readonly reportGo: string;
  readonly reportNo: string;
  reported(names: readonly string[], file?: string): string;

  tidyOf(title: string): string;
  /** Of a tidied table, or of what else is made of a table. */
  tidied(name: string, source: string, as: MadeAs | undefined, file?: string): string;
  /** A sheet that was made was to go away. */
  sheetUndone(name: string, taken: boolean): string;

  readonly help: string;
  helpOf(title: string): string;
  readonly back: string;
  readonly helpLoading: string;
  readonly helpMissing: string;
}
