import { rolesOfHead } from '../../lexicon/heads/head-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { foldWord } from '../../text/fold.js';
import { isDay } from '../../year/day.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import { contentOf, FIGURE_LIKE, LABEL_LIKE } from './content.js';
import { namesFigureAlone, type Role, readHeaderWord } from './role.js';
import { isListHead, isReferenceLabel, isSignature, isTotalLabel } from './row-kind.js';

/**
 * Words where an indicator has its figures (規程の整備 | 策定 | 策定済み): such a row may be an indicator whose figures are words, or head
 * columns of something else. What it says tells heads only where they are words that head columns anyway.
 */

/** A target beside its actual in one cell. */
const HAS_BRACKET = /[(（]/;

/**
 * True for a row that fills the places an indicator without a verdict fills: a name, an actual and a target, whatever they are.
 * @param of what the row has under a role, `''` where nothing
 */
export function isInForm(of: (role: Role) => string): boolean {
  const [label, rate] = [of('indicator'), of('rate')];
  if (!LABEL_LIKE.includes(contentOf(label)) || of('indicatorStatus') !== '') return false;
  if (rate !== '' && !FIGURE_LIKE.includes(contentOf(rate))) return false;
  if (isDay(label) || isYearAlone(label) || isSignature(label)) return false;
  if (isReferenceLabel(label) || isTotalLabel(label)) return false;
  const figure = of('figure');
  return figure === '' ? of('actual') !== '' && of('target') !== '' : HAS_BRACKET.test(figure);
}

/** Of remarks longer heads may be sentences of their own: 備考, 特記事項. */
const LONGEST_OF_REMARKS = 4;

/** The role of a word that heads a column and says nothing else: 目標値 and 前年, and not 計画の作成. */
function roleAlone(text: string): Role | null {
  const word = readHeaderWord(text);
  if (word === null) return null;
  const [role = null] = word.roles;
  const isRemark = role === 'comment' && text.trim().length <= LONGEST_OF_REMARKS;
  return isRemark || namesFigureAlone(text) || rolesOfHead(foldWord(text)) !== null ? role : null;
}

const FEWEST_KINDS = 2;

/** True where words behind the first one name columns of two kinds: others head nothing for certain. */
export function nameColumns(texts: readonly string[]): boolean {
  const [, ...behind] = filterList(texts, (text) => text.trim() !== '');
  return new Set(flatMapList(behind, (text) => roleAlone(text) ?? [])).size >= FEWEST_KINDS;
}

const FEWEST_OF_A_LIST = 2;

/** True for words that head a list of people, of days or of money, wherever they stand. */
export const headAList = (texts: readonly string[]): boolean =>
  filterList(texts, isListHead).length >= FEWEST_OF_A_LIST;

/** True for words that head columns, whatever they stand over: an indicator is not called 項目, nor has it a 所属 and a 備考. */
export function headsForCertain(texts: readonly string[]): boolean {
  const [first = '', ...behind] = filterList(texts, (text) => text.trim() !== '');
  const isHead = roleAlone(first) !== null && !namesFigureAlone(first);
  if (isHead || headAList(texts)) return true;
  const kinds = flatMapList(behind, (text) => roleAlone(text) ?? (isListHead(text) ? 'list' : []));
  return new Set<string>(kinds).size >= FEWEST_KINDS;
}
