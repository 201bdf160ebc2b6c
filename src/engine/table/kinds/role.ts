import { placeOfWord } from '../../figure/wording.js';
import { anywhere, atBegin, atEnd, finder, patternOf, whole } from '../../lexicon/entry.js';
import { MARK, rolesOfHead } from '../../lexicon/heads/head-words.js';
import { COMMENT_HEADS, JOINING_WORDS } from '../../lexicon/heads/heads-of-comments.js';
import {
  ACTUAL_HEADS,
  BEFORE_FIGURE_HEADS,
  FIGURE_NAMES,
  MONTH_HEADS,
  PAIRING_SIGNS,
  RATE_WORDS,
  SUMS_ALONE,
  TARGET_HEADS,
  THIS_YEAR,
  WHOLE_YEAR,
} from '../../lexicon/heads/heads-of-figures.js';
import { MEASURE_ABOVE_VERDICT, MEASURE_BESIDE_VERDICT } from '../../lexicon/heads/measure-with-verdict.js';
import { madeOf, OWN_WORDS } from '../../lexicon/heads/own-words.js';
import type { Role } from '../../lexicon/heads/role.js';
import { anyOf, LAST_OF_MEASURE, LETTERS_OF_VERDICT_HEADS } from '../../lexicon/letters.js';
import { HALVES_AND_QUARTERS, PARTS_IN_HEADS } from '../../lexicon/time/part-of-year-words.js';
import { isUnit } from '../../lexicon/unit.js';
import { UNIT_WORD } from '../../lexicon/units/around-units.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { yearEndIn } from '../../year/day-in-words.js';
import {
  bareYearIn,
  fiscalYearOf,
  fiscalYearsIn,
  withoutBareYear,
  withoutYears,
} from '../../year/fiscal-year.js';
import { monthSpanOf, withoutFiscalYear } from '../../year/month-span.js';

export { COUNT_OF_ROLES, PLACE_OF_ROLE, type Role } from '../../lexicon/heads/role.js';

/** The columns of a figure: together in one cell, or each side in its own. */
export const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
/** Roles that a list of anything else than a 総括表 has no words for. */
export const TELLING: readonly Role[] = [...FIGURES, 'rate', 'indicatorStatus', 'measureStatus'];

export interface HeaderWord {
  /** Roles the words allow, likeliest first; the body decides between them. */
  readonly roles: readonly Role[];
  readonly year: number | null;
  /** A year without its era (`15年度`); which one it is the title, or the other heads, must say. */
  readonly bareYear?: number;
  /** True for 目標値(実績値): the target stands first in the cell. */
  readonly targetFirst: boolean;
  /** True for 施策（下段：達成状況※1）: the verdict stands in the cell below the name. */
  readonly statusBelow?: true;
}

/** Header cells are short; a comment that begins with 目標 is not one. */
export const LONGEST_HEADER = 48;

const COMMENT = anywhere(COMMENT_HEADS);
const JOINED = anywhere(JOINING_WORDS);
const WHOLE = new RegExp(`^${patternOf(WHOLE_YEAR)}(?=${patternOf(FIGURE_NAMES)})`);
const ACTUAL = anywhere(ACTUAL_HEADS);
const TARGET = anywhere(TARGET_HEADS);
const PAIRED = anywhere(PAIRING_SIGNS);
const PART = finder([...HALVES_AND_QUARTERS, ...PARTS_IN_HEADS, ...MONTH_HEADS]);
const OF_FIGURE = atBegin(BEFORE_FIGURE_HEADS);
const OF_YEAR = new RegExp(`^${patternOf(THIS_YEAR)}+(?=.)`);
const MAY_NAME_VERDICT = anyOf(LETTERS_OF_VERDICT_HEADS);
/** 施策, or 施策名称, and what joins its verdict to it. */
const MAY_JOIN = new RegExp(`${LAST_OF_MEASURE}.{0,2}[(/・]`);
const ABOVE_VERDICT = whole(MEASURE_ABOVE_VERDICT);
const BESIDE_VERDICT = whole(MEASURE_BESIDE_VERDICT);
const UNIT = new RegExp(`\\((${patternOf(UNIT_WORD)}:?)?([^()]{1,16})\\)$`);

const OWN = madeOf(OWN_WORDS);
/** Of longer heads nobody says that they name nothing but a role. */
const LONGEST_OWN = 32;

/** `指標(単位:件)` heads the same column as 指標, and 目標(以上) as 目標. */
function withoutUnit(folded: string): string {
  return folded.replace(UNIT, (all, said: string | undefined, unit: string) =>
    said !== undefined || isUnit(unit) || placeOfWord(unit) === 'behind' ? '' : all,
  );
}

/** What a head says besides its unit, its year, and the months or the end of one. @param folded without white space */
function ownWordsOf(folded: string): string {
  const named = withoutFiscalYear(withoutUnit(folded));
  const end = yearEndIn(named);
  return withoutYears(end ? named.replace(end.words, '') : named);
}

/**
 * True where a head of figures names its role in words of its own and says nothing else: 本年度実績値(件), and not 県実績, 目標年度
 * (docs/table-rules.md, decision 14).
 */
export const namesFigureAlone = memoize(
  (text): boolean => text.length <= LONGEST_OWN && OWN.test(ownWordsOf(foldWord(text))),
);

const SUM_ALONE = whole(SUMS_ALONE);
const RATE_AT_END = atEnd(RATE_WORDS);
const LONGEST_SUM = 8;

/** True for the head of a sum that does not say of what: 計, 合計, 実績計. */
export const isSumAlone = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_SUM && SUM_ALONE.test(foldWord(text));

/**
 * Reads one header cell, letter spacing and widths aside, or gives null where its words head no column.
 * @param text the cell's text, or the texts of a two-row header joined
 */
export const readHeaderWord = memoize(headerWordOf);

/** A figure alone, as most cells below the heads are: no word, and no year without its era or 年. */
const FIGURE_ALONE = /^[\d.,()]+$/;

function headerWordOf(text: string): HeaderWord | null {
  if (text.length === 0 || text.length > LONGEST_HEADER || FIGURE_ALONE.test(text)) return null;
  const folded = foldWord(text);
  const months = monthSpanOf(folded);
  const year =
    yearEndIn(folded)?.year ?? (months === 'year' ? (fiscalYearsIn(text)[0] ?? null) : fiscalYearOf(text));
  const bareYear = year === null && months === null ? bareYearIn(folded) : undefined;
  const named = ownWordsOf(folded);
  const bare = (bareYear === undefined ? named : withoutBareYear(named, () => ''))
    .replace(OF_FIGURE, '')
    .replace(OF_YEAR, '');
  const word = (roles: readonly Role[], targetFirst = false): HeaderWord => ({
    roles,
    year,
    targetFirst,
    ...(bareYear === undefined ? {} : { bareYear }),
  });

  if (MAY_NAME_VERDICT.test(bare) && MAY_JOIN.test(bare)) {
    if (ABOVE_VERDICT.test(bare)) return Object.assign({}, word(['measure']), { statusBelow: true });
    if (BESIDE_VERDICT.test(bare)) return word(['measure']);
  }
  const known = rolesOfHead(bare);
  if (known) return word(known);
  const plain = bare.replace(MARK, '').replace(WHOLE, '');
  const actual = plain.search(ACTUAL);
  const target = plain.search(TARGET);
  if (JOINED.test(plain) && COMMENT.test(plain)) return word(['comment']);
  // A target of part of the year is read by nobody.
  if (months === 'part' || PART.exec(plain) !== null) {
    if (target >= 0 && actual < 0) return word(['other']);
    // Nor is a rate of one: 上期達成率 is no part of any sum.
    if (actual < 0 && RATE_AT_END.test(plain)) return word(['other']);
    // `上期実績(目標)` is judged where no head stands for the whole year: by decision 11 never for certain.
    const alone: Role[] = target >= 0 ? ['figure'] : actual >= 0 ? ['actual'] : [];
    return word(['part', ...alone], target >= 0 && target < actual);
  }
  if (actual >= 0 && target >= 0 && plain.length <= 24) {
    return PAIRED.test(plain) || plain.length <= 10 ? word(['figure'], target < actual) : word(['comment']);
  }
  if (COMMENT.test(plain)) return word(['comment']);
  if (actual >= 0 && plain.length <= 14) return word(['actual']);
  if (target >= 0 && plain.length <= 14) return word(['target']);
  if (plain === '' && (year !== null || bareYear !== undefined)) return word(['actual']);
  return null;
}
