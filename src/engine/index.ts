/** The achievement engine's public face: `soukatsu/engine`. Pure TypeScript; knows no Excel, DOM, Node or React. */

export { cellAddress, columnLetters, parseCellAddress } from '../cells/address.js';
export {
  type Cell,
  type CellArea,
  cellText,
  type Fixed,
  type Hidden,
  type Sheet,
  type StoredCell,
} from '../cells/sheet.js';
export { type LeftReason, NOTHING_WRITTEN_YET, sayNotWritten, WHY_LEFT } from '../cells/why-left.js';
export { agreeSheets, type BookAgreement } from './agreement/agree-sheets.js';
export { bookTableOf } from './agreement/book-table-of.js';
export { formOf } from './agreement/form-of.js';
export { figureOf } from './answers/answers.js';
export type { BookTable, SheetForm } from './answers/book-table.js';
export type { EarlierIndicator, EarlierTable } from './answers/earlier-table.js';
export {
  type Answered,
  DEFAULT_POLICY,
  type Direction,
  type MeasureRule,
  type Policy,
  type SetAside,
  type SettingSource,
  type SettledColumns,
  type SettledDirection,
  type SettledMeasureRule,
  type SettledRuleOff,
  type SettledSame,
  type SettledVerdict,
  type SettledYearEnd,
  type WorkbookSettings,
} from './answers/policy.js';
export { type Subject, subjectIdentity, type TableName, tableIdentity } from './answers/subject.js';
export { type Check, type CheckResult, type CheckStage, check } from './check.js';
export { checkAlone } from './check-alone.js';
export type { Collection, CollectionFinding } from './collection/collect.js';
export { type ReportedCollection, reportCollection } from './collection/reported-collection.js';
export { sayCollected, sayHandIn } from './collection/say-collection.js';
export {
  type CommitteePack,
  type CommitteeResult,
  committeePack,
  type PackAnswer,
  type PackTally,
} from './committee/committee-pack.js';
export { committeeSheet } from './committee/committee-sheet.js';
export type { NoPack } from './committee/no-pack.js';
export type { Compared, YearComparison } from './comparison/compare-years.js';
export { asEarlier, type EarlierResult, earlierTableOf } from './comparison/earlier-table-of.js';
export { type NotCompared, sayEarlierSource } from './comparison/not-compared.js';
export { answersOf } from './comparison/settled-pairs.js';
export { type Through, type Trend, trendOf, type YearOf } from './comparison/trend.js';
export type { ChartContent, ChartRange, ChartSeries } from './content/chart-content.js';
export { COMMITTEE_SHEET } from './content/indicator-heads.js';
export { FONT, LOOKS, type Look, type LookName } from './content/look.js';
export { renameSheets } from './content/rename-sheets.js';
export type {
  FormulaContent,
  Paper,
  PlacedCell,
  PlacedContent,
  SheetContent,
} from './content/sheet-content.js';
export type { Comparison, FigureReading } from './figure/reading.js';
export {
  ACHIEVED,
  NEEDS_REVIEW,
  NO_TARGET,
  OFFICIAL_VERDICTS,
  type OfficialVerdict,
  readVerdict,
  UNACHIEVED,
  USUAL_UNACHIEVED,
  VERDICTS,
  type Verdict,
  type WrittenVerdict,
} from './lexicon/verdict-words.js';
export type { Parting } from './lines/part-line.js';
export { type LinesFault, type LinesReading, type ReadLines, readLines } from './lines/read-lines.js';
export { sayLinesFault } from './lines/say-lines.js';
export type { TextLine } from './lines/text-lines.js';
export {
  type ChangeOfYear,
  isCarriedTarget,
  type LeftBecause,
  type LeftOfYear,
  type NextYear,
  type NextYearEdit,
  type NextYearResult,
  type NoNextYear,
  nextYear,
  policyOfNextYear,
  type ReviewReason,
  sayChangesOfYear,
  sayLeftOfYear,
  sayNotesOfYear,
  sayTargetToReview,
  type TargetToReview,
} from './next-year/index.js';
export type { NoTable } from './no-table.js';
export { type ColumnsToGive, columnsToGive } from './reading/columns-to-give.js';
export { sayRole } from './reading/names.js';
export {
  type ParsedReading,
  type ParsedReadings,
  parseReading,
  parseReadings,
} from './reading/parse-reading.js';
export { readingOf, readingOfPage, subjectOf } from './reading/reading-of.js';
export { columnsOption, sayColumnsToGive } from './reading/say-columns-to-give.js';
export { sayFault } from './reading/say-fault.js';
export { sayReading } from './reading/say-reading.js';
export { type Choice, type Decision, decisionOn, questionOf, yearEndOf } from './report/question.js';
export {
  type Report,
  type ReportedFinding,
  type ReportedIndicator,
  type ReportedMeasure,
  type ReportedTally,
  reportOf,
} from './report/report.js';
export type { ReportedAnswer } from './report/reported-answers.js';
export type { ReportedBefore, ReportedLastYear } from './report/reported-last-year.js';
export type { ReportedLayout } from './report/reported-layout.js';
export { type ReportedPolicy, reportPolicy } from './report/reported-policy.js';
export { type ReportedSheets, reportSheets } from './report/reported-sheets.js';
export { ANSWER_HEADS, ANSWERS_TITLE, type SaidAnswer, sayAnswers } from './report/say-answers.js';
export { sayLastYear } from './report/say-last-year.js';
export { sayPolicy } from './report/say-policy.js';
export { sayIndicatorProgress } from './report/say-progress.js';
export { saySheets } from './report/say-sheets.js';
export type { Unread } from './report/unread.js';
export { RULES, ruleOf } from './rules/catalogue.js';
export type { Finding, Silenced } from './rules/finding.js';
export { maySwitchOff } from './rules/policy-in-force.js';
export type { Edit, Elsewhere, FindingWords, Fix, Question, Rule, Severity } from './rules/rule.js';
export {
  countSeverities,
  SEVERITIES,
  SEVERITY_WORDS,
  type SeverityCounts,
  saySeverities,
} from './rules/severity.js';
export { wordFinding } from './rules/word-finding.js';
export { sayWhyOpen } from './rules/year-open/say-why-open.js';
export { collectionOf, comparisonContent, isOfMany, reportContent } from './summary/report-content.js';
export type { ReportSource } from './summary/report-source.js';
export { summaryOf, type TableSummary } from './summary/table-summary.js';
export { cutToTable } from './table/cut-to-table.js';
export { societyKey } from './table/heads/society.js';
export { GIVEN_ROLES, type GivenReading, type GivenRole, type Reading } from './table/kinds/reading.js';
export type { ReadingFault } from './table/kinds/reading-fault.js';
export type {
  FurtherTable,
  Indicator,
  LayoutPage,
  Measure,
  PassedOver,
  SummaryTable,
  Tally,
  Votes,
} from './table/summary-table.js';
export { withoutInvisible } from './text/invisible.js';
export { isMendedByTidy, isTidyable } from './tidy/mended-by-tidy.js';
export { type TidyFilling, tidy } from './tidy/tidy.js';
export { CHANGE_WORDS, tidyContent, tidySheet } from './tidy/tidy-content.js';
export { type TidyMove, type TidyPreview, tidyPreview } from './tidy/tidy-preview.js';
export {
  TIDY_COLUMNS,
  type TidyChange,
  type TidyMerge,
  type TidyNote,
  type TidyTable,
} from './tidy/tidy-table.js';
export { countByVerdict, countVerdicts, tallyText, type VerdictCounts } from './verdict/count.js';
export { explainMeasure } from './verdict/explain-measure.js';
export { explainVerdict } from './verdict/explain-verdict.js';
export { gradedCellsOf } from './verdict/graded-cells.js';
export {
  type IndicatorProgress,
  type ProgressKind,
  progressOfIndicator,
} from './verdict/indicator-progress.js';
export { judgeFigure, type LoneFigure } from './verdict/judge-figure.js';
export { judgeMeasureBy } from './verdict/judge-measures.js';
export type {
  Basis,
  Count,
  Doubt,
  JudgedIndicator,
  JudgedMeasure,
  JudgedTable,
  JudgedTally,
} from './verdict/judged.js';
export { type Progress, progressOf } from './verdict/progress.js';
export { type StatusCell, statusCells } from './verdict/status-cells.js';
export type { OpenReason, YearState } from './verdict/year-state.js';
export type { Language } from './words/language.js';
export { sayFigure } from './words/say.js';
export { sayRate } from './words/say-rate.js';
export { fiscalYearInHead, sayDay, sayFiscalYear } from './words/say-year.js';
export { fiscalYearOfTitle } from './year/fiscal-year.js';
export { isIsoDate, isoDate } from './year/iso-date.js';
export { textOfNextYear } from './year/next-year-text.js';
