import type { Progress, Severity, SeverityCounts, VerdictCounts } from '../../engine/index.js';
import type { LeftCell, Place } from '../../excel/session.js';
import type { Grouping } from '../state/view.js';
import type { FirstWords } from './first-words.js';

/** Every word of the pane. Both languages answer to this, so that none can lack a sentence. */
export interface PaneWords extends FirstWords {
  readonly abandoned: string;

  readonly yearUnknown: string;
  readonly titleUnknown: string;
  onSheet(name: string): string;
  size(indicators: number, measures: number | null): string;

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

  readonly findings: string;
  countFindings(count: number): string;
  readonly nothingFound: string;
  readonly filters: string;
  readonly nothingPasses: string;
  readonly clearFilters: string;
  readonly grouping: string;
  groupedBy(grouping: Grouping): string;
  readonly wholeTable: string;
  readonly previous: string;
  readonly next: string;
  place(at: number | null, of: number): string;
  readonly keysHint: string;
  more(next: number, left: number): string;
  earlier(count: number): string;
  andOthers(count: number): string;
  readonly written: string;
  /** Beside an error what is right; beside the rest what the figures give so far. */
  expected(severity: Severity): string;

  checked(counts: SeverityCounts): string;
  /** After 再計算 of a table whose year is not closed. */
  readonly wroteNothingYet: string;
  wrote(count: number): string;
  fixed(count: number): string;
  /** `review` is how many findings are 要確認 afterwards. */
  decided(step: 'keep' | 'withdraw', review: number): string;
  readonly decisionsDiscarded: string;
  /** `sheet`: its name, where it is not the one on show. */
  restored(count: number, sheet: string | null): string;
  readonly nothingRestored: string;
  /** Drop-downs were given to so many cells, or taken from them. */
  listed(on: boolean, count: number): string;
  /** How many cells were left for which reason, in a sentence. */
  leftTitle(left: readonly LeftCell[]): string;
  leftCell(left: LeftCell): string;
  writtenCell(cell: string, from: string, to: string): string;

  worksOn(sheetName: string): string;
  readonly chooseSheet: string;
  /** `missed`: the sheet that was asked for holds none. */
  sheetsFound(others: number, missed: boolean): string;
  readonly sheetInFront: string;
  sheetName(name: string, hidden: boolean): string;
  readonly checkAll: string;
  surveyAt(place: number, total: number, sheetName: string): string;
  surveyOver(sheets: number, tables: number, cancelled: boolean): string;
  readonly stopSurvey: string;
  readonly closeSurvey: string;
  readonly noTableHere: string;
  readonly open: string;
  openSheet(name: string): string;
  readonly backToSurvey: string;

  /** The sheet has changed since it was checked; `moved` says rows are not where they were. */
  stale(freshness: 'edited' | 'moved'): string;
  readonly checkAgain: string;
  change(fresh: number, kept: number, solved: number): string;
  readonly solvedTitle: string;
  since(mark: 'fresh' | 'kept'): string;
  readonly autoCheckUnavailable: string;
  readonly checkedByItself: string;
  changedSince(cell: string): string;
  readonly goBack: string;
  /** The same button in full; null where there is no place to go back to. */
  goBackTo(place: Place | null): string;
  readonly placeGone: string;

  readonly fixes: string;
  fixAll(count: number): string;
  readonly fixAllHint: string;
  readonly fixOne: string;
  readonly acceptSuggestion: string;

  readonly dropDowns: string;
  readonly dropDownsHint: string;
  readonly giveDropDowns: string;
  readonly takeDropDowns: string;

  readonly report: string;
  readonly reportHint: string;
  readonly makeReport: string;
  /** What would be made, before it is. */
  reportOffer(names: readonly string[]): string;
  reportReplaces(names: readonly string[]): string;
  readonly reportGo: string;
  readonly reportNo: string;
  reported(names: readonly string[]): string;
  /** Before what was done: the sheet in front was a report, so it was done on this one. */
  behindReport(sheetName: string): string;

  readonly help: string;
  helpOf(title: string): string;
  readonly back: string;
  readonly helpLoading: string;
  readonly helpMissing: string;
}
