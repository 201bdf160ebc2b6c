import { actualCancelled } from './actual-cancelled/rule.js';
import { actualPending } from './actual-pending/rule.js';
import { columnMissing } from './column-missing/rule.js';
import { commentContradiction } from './comment-contradiction/rule.js';
import { commentEmptyWords } from './comment-empty-words/rule.js';
import { commentFigure } from './comment-figure/rule.js';
import { commentMissing } from './comment-missing/rule.js';
import { directionUnstated } from './direction-unstated/rule.js';
import { figureUnreadable } from './figure-unreadable/rule.js';
import { formulaUncalculated } from './formula-uncalculated/rule.js';
import { gradeMismatch } from './grade-mismatch/rule.js';
import { headerShift } from './header-shift/rule.js';
import { largeGap } from './large-gap/rule.js';
import { layoutUnsure } from './layout-unsure/rule.js';
import { measureBlank } from './measure-blank/rule.js';
import { measureMismatch } from './measure-mismatch/rule.js';
import { measureUnconfirmed } from './measure-unconfirmed/rule.js';
import { nearMiss } from './near-miss/rule.js';
import { notation } from './notation/rule.js';
import { numbering } from './numbering/rule.js';
import { rateMismatch } from './rate-mismatch/rule.js';
import { rowShift } from './row-shift/rule.js';
import { rowUnread } from './row-unread/rule.js';
import type { Rule } from './rule.js';
import { scaleSuspect } from './scale-suspect/rule.js';
import { shownOtherwise } from './shown-otherwise/rule.js';
import { statusBlank } from './status-blank/rule.js';
import { statusMismatch } from './status-mismatch/rule.js';
import { statusWording } from './status-wording/rule.js';
import { sumMismatch } from './sum-mismatch/rule.js';
import { tableUnread } from './table-unread/rule.js';
import { tallyBlank } from './tally-blank/rule.js';
import { tallyDate } from './tally-date/rule.js';
import { tallyMismatch } from './tally-mismatch/rule.js';
import { tallyUnconfirmed } from './tally-unconfirmed/rule.js';
import { unitMismatch } from './unit-mismatch/rule.js';
import { unitMissing } from './unit-missing/rule.js';
import { yearMismatch } from './year-mismatch/rule.js';
import { yearOpen } from './year-open/rule.js';

/** The rules of a table by itself, in the order in which findings of one cell are listed (docs/table-rules.md, "Findings"). */
export const RULES_OF_ONE_TABLE: readonly Rule[] = [
  yearOpen,
  layoutUnsure,
  columnMissing,
  headerShift,
  rowShift,
  tableUnread,
  rowUnread,
  yearMismatch,
  numbering,
  statusMismatch,
  statusBlank,
  gradeMismatch,
  measureMismatch,
  measureBlank,
  measureUnconfirmed,
  tallyMismatch,
  tallyBlank,
  tallyDate,
  tallyUnconfirmed,
  formulaUncalculated,
  figureUnreadable,
  shownOtherwise,
  actualPending,
  actualCancelled,
  directionUnstated,
  scaleSuspect,
  unitMismatch,
  notation,
  statusWording,
  rateMismatch,
  sumMismatch,
  unitMissing,
  commentMissing,
  commentEmptyWords,
  commentContradiction,
  commentFigure,
  largeGap,
  nearMiss,
];
