import { atBegin, patternOf } from '../../lexicon/entry.js';
import { BEGINS_NO_LABEL, COUNT_ENDINGS, GOES_ON_FROM_ABOVE } from '../../lexicon/rows/name-words.js';
import { isUnit, unitOfLabel } from '../../lexicon/unit.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { isDay } from '../../year/day.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import { type BodyRow, namesAFigure } from '../kinds/body-row.js';
import { contentOf } from '../kinds/content.js';
import { isMeasureHeading, isNote, isStrategyHeading } from '../kinds/names.js';
import { FIGURES, type Role } from '../kinds/role.js';
import {
  isBreakdownLabel,
  isRateLabel,
  isReferenceLabel,
  isSignature,
  isTotalLabel,
} from '../kinds/row-kind.js';
import type { Page } from '../layout/page.js';
import type { Before } from './before.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/**
 * A label without a number and with nothing beside it that is judged: an indicator that nobody has filled in yet, a heading of those
 * below, or the second line of the label above. What it counts tells most of them apart; where nothing tells, it is asked.
 */
export type LabelAlone =
  | 'indicator' // it counts something: 会員数（人）
  | 'untold' // most likely one
  | 'words'; // one only if the 達成数計 counts more rows than were read

const JUDGED: readonly Role[] = [...FIGURES, 'indicatorStatus', 'rate', 'part'];
/** Rows that say whether labels are numbered. */
const MOST = 60;

const BRACKETS = /\s*\([^()]*\)$/;
const COUNTS = new RegExp(`${patternOf(COUNT_ENDINGS)}$`);
const GOES_ON = atBegin([...BEGINS_NO_LABEL, ...GOES_ON_FROM_ABOVE]);
/** What stands in brackets, behind a mark, or explains something by a colon, names no indicator. */
const MARKED = /^[^\p{L}\p{N}]|:/u;

/** True for a label that says what it counts: by a unit in brackets, or by its last word. */
export const saysWhatCounts = memoize((label): boolean => {
  if (unitOfLabel(label) !== '') return true;
  return COUNTS.test(fold(label.slice(-40)).trim().replace(BRACKETS, ''));
});

/** True for what may be the name of an indicator, and is nothing else by what it says. */
function mayName(label: string): boolean {
  const begin = fold(label.slice(0, 40));
  if (contentOf(label) !== 'words' || MARKED.test(begin) || GOES_ON.test(begin)) return false;
  if (isNote(label) || isReferenceLabel(label) || isBreakdownLabel(label) || isRateLabel(label)) return false;
  if (isTotalLabel(label) || isSignature(label) || isDay(label) || isYearAlone(label)) return false;
  return !isStrategyHeading(label) && !isMeasureHeading(label);
}

const isBlank = (row: RowCells) => !row.hasAny(JUDGED) && row.isBlank(FIGURES);

interface Profile {
  readonly numbered: boolean;
  readonly hasFigures: boolean;
  /** Index of the last 達成数計 into the sheet's rows, or -1. */
  readonly lastTally: number;
}

const PROFILES = new WeakMap<Page, Profile>();

const labelIn = ({ columns }: Page, { texts }: BodyRow) =>
  mapList(columns.get('indicator') ?? [], (column) => texts[column] ?? '').join('');

function profileOf(page: Page): Profile {
  const known = PROFILES.get(page);
  if (known) return known;
  const filled = filterList(page.rows.slice(0, MOST), namesAFigure);
  const profile = {
    numbered: filled.some((row) => indicatorNumber(labelIn(page, row)) !== null),
    hasFigures: filled.length > 0,
    lastTally: page.rows.reduce((last, { kind, index }) => (kind === 'tally' ? index : last), -1),
  };
  PROFILES.set(page, profile);
  return profile;
}

/** The next filled row of a page, by halving: its rows stand in order. */
function nextOf({ rows }: Page, index: number): BodyRow | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.index ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  while (rows[from]?.kind === 'blank') from += 1;
  return rows[from];
}

/** True for a label that is a part of the one above: `　うち女性`, `・朝市`, `（新規）`. */
function isPart(label: string, above: string): boolean {
  const own = fold(label.slice(0, 40)).trim();
  return (/^\s/.test(label) && !/^\s/.test(above)) || MARKED.test(own) || GOES_ON.test(own);
}

/** True for a row that shows by its unit or its last word that it counts something, which none of the page must do by numbers. */
export function isLabelThatCounts(row: RowCells): boolean {
  const label = row.text('indicator')?.text ?? '';
  if (label === '' || !saysWhatCounts(label) || row.shifted) return false;
  return isBlank(row) && mayName(label) && !profileOf(row.page).numbered;
}

/**
 * What a label alone amid the indicators is; null where it is none, or where its words or the rows around it say that it is something else.
 */
export function labelAlone(row: RowCells, { closed, last }: Before): LabelAlone | null {
  const label = row.text('indicator')?.text ?? '';
  if (label === '' || row.shifted || !isBlank(row) || !mayName(label)) return null;
  const { numbered, hasFigures, lastTally } = profileOf(row.page);
  if (!hasFigures || (numbered && !saysWhatCounts(label))) return null;
  if (closed !== null && !(closed === 'unlike' && row.body.index < lastTally)) return null;
  const above = last?.text('indicator')?.text ?? '';
  const goesOn = above !== '' && !saysWhatCounts(above);
  const next = nextOf(row.page, row.body.index);
  const below = next?.kind === 'content' ? labelIn(row.page, next) : '';
  if (below !== '' && isPart(below, labelIn(row.page, row.body))) return null;
  // Amid labels with numbers one without goes on with the one above, or was left without its number.
  if (numbered) return 'words';
  if (isUnit(fold(row.text('unit')?.text ?? ''))) return 'indicator';
  if (saysWhatCounts(label)) {
    if (goesOn) return 'untold';
    return below === '' || saysWhatCounts(below) ? 'indicator' : 'untold';
  }
  // A heading heads something, and nobody remarks on it.
  return row.text('comment') !== null || next?.kind === 'tally' ? 'untold' : 'words';
}
