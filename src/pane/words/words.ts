import type { Severity, Verdict } from '../../engine/index.js';
import type { LeftCell } from '../../excel/session.js';
import type { Grouping } from '../state/view.js';

/** Every word of the pane. Both languages answer to this, so that none can lack a sentence. */
export interface PaneWords {
  readonly language: 'ja' | 'en';
  readonly name: string;

  readonly recalculate: string;
  readonly checkOnly: string;
  readonly highlight: string;
  readonly undo: string;
  readonly again: string;
  readonly close: string;
  readonly stopWaiting: string;

  readonly starting: string;
  readonly notStarted: string;
  readonly welcome: readonly string[];
  readonly working: Readonly<
    Record<'check' | 'recalculate' | 'fix' | 'undo' | 'highlight' | 'select', string>
  >;
  readonly slow: string;
  readonly abandoned: string;
  readonly failed: string;
  readonly crashed: string;

  /** `year` is the western year the fiscal year begins in. */
  fiscalYear(year: number): string;
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

  readonly strategies: string;
  readonly noStrategyName: string;
  barSays(counts: Readonly<Record<Verdict, number>>): string;

  readonly findings: string;
  countFindings(count: number): string;
  readonly nothingFound: string;
  severity(severity: Severity): string;
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
  andOthers(count: number): string;
  readonly written: string;
  /** Beside an error what is right; beside the rest what the figures give so far. */
  expected(severity: Severity): string;

  checked(counts: Readonly<Record<Severity, number>>): string;
  wrote(count: number): string;
  fixed(count: number): string;
  restored(count: number): string;
  readonly nothingRestored: string;
  highlighted(on: boolean): string;
  leftTitle(count: number): string;
  leftCell(left: LeftCell): string;
  leftAfterUndo(left: LeftCell): string;
  writtenCell(cell: string, from: string, to: string): string;
  readonly showDetails: string;

  readonly fixes: string;
  fixAll(count: number): string;
  readonly fixAllHint: string;
  readonly fixOne: string;
  readonly acceptSuggestion: string;

  readonly help: string;
  helpOf(title: string): string;
  readonly back: string;
  readonly helpLoading: string;
  readonly helpMissing: string;
}
