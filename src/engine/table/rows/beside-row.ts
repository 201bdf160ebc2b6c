import { statedFigures } from '../../comment/stated-figures.js';
import type { ActualReading, FigureReading, TargetReading, UnreadableReason } from '../../figure/reading.js';
import { countsChange } from '../../lexicon/change.js';
import { beforeTargetIn, SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { endsAsCount, isCounted } from '../../lexicon/unit.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf } from '../../year/column-time.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { type NotedTime, remarkedTimeIn } from '../../year/noted-time.js';

/** What the rest of a row says against its figure, which is read without doubt by itself. */

/** The rest of a row. */
export interface RestOfRow {
  readonly label: string;
  readonly comment: string;
  /** True where ※2 says that there is no target. */
  readonly saysNoTarget: boolean;
  /** True where a figure stands under ※2: the row may have slipped. */
  readonly judgedByFigure: boolean;
  /** Unit of label or column; `''` where neither names one. */
  readonly unit: string;
  /** Fiscal year of the column judged, or null. */
  readonly year: number | null;
}

type Side = ActualReading | TargetReading;

/** Of a label before a target no more is looked at for another year. */
const REACH = 16;

/** `(目標10件)`: this year's target; `(令和11年度目標30件)`, `(最終目標30件)` is none. */
function labelNamesTarget({ label, year }: RestOfRow): boolean {
  if (!label.includes(SIDE_NAMES.target) && !label.includes(SIDE_NAMES.plan)) return false;
  const before = beforeTargetIn(foldWord(label))?.slice(-REACH);
  if (before === undefined || columnTimeOf(before) !== null) return false;
  const years = fiscalYearsIn(before);
  return years.length === 0 || year === null || years.includes(year);
}

function commentNamesTarget({ comment, label, year }: RestOfRow): boolean {
  if (!comment.includes(SIDE_NAMES.target)) return false;
  return statedFigures(comment, label, year).some(({ role }) => role === 'target');
}

/** Of a target that is missing and yet named: in the label whatever the cell says, in a remark or under ※2 where it says nothing. */
function isTargetElsewhere({ target }: FigureReading, row: RestOfRow): boolean {
  if (target.kind !== 'absent' && target.kind !== 'none') return false;
  if (target.kind === 'absent' && row.judgedByFigure) return true;
  return labelNamesTarget(row) || (target.kind === 'absent' && !row.saysNoTarget && commentNamesTarget(row));
}

const isBelowZero = (side: Side): boolean =>
  (side.kind === 'number' && side.value < 0) || (side.kind === 'range' && side.low < 0);
const unitOf = (side: Side): string => (side.kind === 'number' || side.kind === 'range' ? side.unit : '');

/** -20件, where no growth, balance or difference is counted. */
function isCountBelowZero({ actual, target, oddities }: FigureReading, { label, unit }: RestOfRow): boolean {
  if (!isBelowZero(actual) && !isBelowZero(target)) return false;
  // 45(-5) is asked as a change.
  if (oddities.includes('change') || countsChange(label)) return false;
  const named = unit || unitOf(actual) || unitOf(target);
  return named === '' ? endsAsCount(label) : isCounted(named);
}

/** What a label ends with, in brackets or behind a mark: shorter ones are units, longer ones sentences. */
const AT_END_OF_LABEL = /[(（※]([^()（）※]{3,16})[)）]?$/;

/** Another year than the table's that a label ends with: `観光客数（人）（令和6年）`. What it counts may be of several years, and named so. */
function timeInLabel({ label, year }: RestOfRow): NotedTime | null {
  const last = label.at(-1);
  if (year === null || (last !== ')' && last !== '）' && !label.includes('※'))) return null;
  const remark = AT_END_OF_LABEL.exec(label)?.[1];
  const said = remark === undefined ? null : remarkedTimeIn(remark, year);
  return said === null || said.year === null || said.time === 'running' ? null : said;
}

/** Digits behind a point where a comma may have been meant: `1.200`. */
const OF_A_THOUSAND = 3;
/** No figure misses its target so far that has not lost its comma. */
const FAR_APART = 30;

/** `1.200` beside 1,180: a point for the comma of thousands. A share or a mark may be so small. */
function hasPointForComma({ actual, target }: FigureReading): boolean {
  if (actual.kind !== 'number' || target.kind !== 'number') return false;
  const [small, large] = actual.decimals === OF_A_THOUSAND ? [actual, target] : [target, actual];
  if (small.decimals !== OF_A_THOUSAND || large.decimals !== 0 || small.scale !== 0) return false;
  return Math.abs(large.value) > FAR_APART * Math.abs(small.value);
}

/**
 * The figure of a row, doubted where the rest of the row speaks against it: a target named elsewhere, two numbers that
 * may be one, a count below zero, a remark that says of which other time it is, a point for a comma.
 * @param raws the figure as written, actual before target where they have cells of their own
 */
export function besideItsRow(figure: FigureReading, raws: readonly string[], row: RestOfRow): FigureReading {
  const [first = '', second] = raws;
  const unread = (raw: string, reason: UnreadableReason) => ({ kind: 'unreadable', raw, reason }) as const;
  if (isTargetElsewhere(figure, row))
    return Object.assign({}, figure, { target: unread(second ?? first, 'elsewhere') });
  if (mayBeTwo(figure, raws, row)) return Object.assign({}, figure, { target: unread(first, 'several') });
  if (isCountBelowZero(figure, row)) {
    const [actual, target] = mapList([first, second ?? first], (raw) => unread(raw, 'below-zero'));
    if (actual && target) return Object.assign({}, figure, { actual, target });
  }
  const noted = (row.comment === '' ? null : remarkedTimeIn(row.comment, row.year)) ?? timeInLabel(row);
  if (noted !== null) {
    const raw = noted.side === 'target' ? (second ?? first) : first;
    if (figure[noted.side].kind === 'number')
      return Object.assign({}, figure, { [noted.side]: unread(raw, 'noted') });
  }
  return hasPointForComma(figure) && !isShare(figure, row)
    ? Object.assign({}, figure, { looksUnscaled: true })
    : figure;
}

/** `2 3` in one cell: an actual and its target, as likely as 23 without one. */
const mayBeTwo = ({ target, oddities }: FigureReading, raws: readonly string[], row: RestOfRow): boolean =>
  raws.length === 1 && target.kind === 'absent' && oddities.includes('letter-spaced') && !row.saysNoTarget;

const isShare = ({ actual, target }: FigureReading, { unit }: RestOfRow): boolean =>
  [unit, unitOf(actual), unitOf(target)].includes('%');
