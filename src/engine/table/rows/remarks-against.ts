import { clausesOf, isOfAnotherYear, searchedOf, sentencesOf, speaksAhead } from '../../comment/clauses.js';
import type { Quantity, UnreadableReason } from '../../figure/reading.js';
import { anywhere, atBegin, patternOf, whole } from '../../lexicon/entry.js';
import {
  anyOf,
  LETTERS_OF_CHANGES,
  LETTERS_OF_CORRECTIONS,
  LETTERS_OF_GIVEN_UP,
  LETTERS_OF_NOT_EVALUATED,
} from '../../lexicon/letters.js';
import {
  AIM_BEFORE_CHANGE,
  AIM_IN_FRONT,
  CHANGE_DONE,
  CHANGED_AIMS,
  CHANGED_INTO,
  CHANGED_TO,
  CHANGES,
  CORRECTIONS,
  GIVEN_UP,
  NOT_EVALUATED,
} from '../../lexicon/rows/against-row-words.js';
import { NO_TARGET, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { callsAnyAchieved } from '../stated-rules/verdict-rule.js';
import type { Indicator } from '../summary-table.js';
import { amountsIn, isValueOf } from './amounts.js';
import { asksOfTarget, type Figures, isBorneOut, verdictOfRow } from './borne-out.js';
import { doubtsAmount } from './doubted-amounts.js';
import { isLabelledOtherwise } from './labelled-otherwise.js';
import { type NotesOfRows, notesAt, type RowNote, withoutName } from './row-notes.js';
import { type Unsettled, unsettledBy } from './unsettled.js';

/**
 * Words of a sheet against judging a row by its figures: a remark or a note that its target was changed or its actual is wrong, a label, remark,
 * note or ※2 that the row is not evaluated. A verdict written as the figures give it bears them out, as it does a direction (docs/table-rules.md, decision 16);
 * any other is asked about, and none is written.
 */

const AIM = patternOf(AIM_BEFORE_CHANGE);
const CHANGE = patternOf(CHANGES);
const SAYS_CHANGED = new RegExp(
  `${AIM}(?:${CHANGE}${patternOf(CHANGE_DONE)}|${patternOf(CHANGED_INTO)})|${CHANGE}${patternOf(CHANGED_AIMS)}`,
);
const IS_NEW_TARGET = atBegin(CHANGED_TO);
/** `目標は、理事会で…` is one clause. */
const LEADS_ON = new RegExp(`(${patternOf(AIM_IN_FRONT)})[、,]`, 'g');
const SAYS_CORRECTED = anywhere(CORRECTIONS);
const SAYS_NOT_EVALUATED = anywhere(NOT_EVALUATED);
/** In most comments no such word is, and to part them in clauses takes longer. */
const SAYS_ANY = anywhere([...CHANGES, ...CHANGED_INTO, ...NOT_EVALUATED, ...CORRECTIONS]);
const SAYS_GIVEN_UP = whole(GIVEN_UP);
/** The whole of a remark; longer ones say more. */
const LONGEST_GIVEN_UP = 24;
const MAY_SAY = anyOf(LETTERS_OF_NOT_EVALUATED + LETTERS_OF_CHANGES + LETTERS_OF_CORRECTIONS);
const MAY_BE_LABELLED = anyOf(LETTERS_OF_NOT_EVALUATED + LETTERS_OF_GIVEN_UP);
const MAY_BE_GIVEN_UP = anyOf(LETTERS_OF_GIVEN_UP);
/** What a label says in brackets or behind a mark; longer ones are sentences. */
const IN_LABEL = /[(（【［〔[※]([^()（）【】［］〔〕[\]※]{2,16})/g;

/** Why a row is not judged by its figures; null for most. */
type Against = 'corrected' | 'rule' | 'amount' | Unsettled;

/** True where the target that stands in the row is what a clause says it was changed to. */
function isChangedAlready(clause: string, target: Quantity): boolean {
  const amounts = amountsIn(clause);
  const named = amounts.find(({ behind }) => IS_NEW_TARGET.test(behind)) ?? amounts.at(-1);
  return named !== undefined && isValueOf(named.value, target);
}

/** True where a clause corrects a value, and what it names last is not the actual that stands in the row. */
function isCorrected(clause: string, actual: Quantity): boolean {
  const named = SAYS_CORRECTED.test(clause) ? amountsIn(clause).at(-1) : undefined;
  return named !== undefined && !isValueOf(named.value, actual);
}

/** What the clauses of a text say that are not of another year, nor of the one to come. */
function againstIn(text: string, { actual, target }: Figures, year: number | null): Against {
  if (!MAY_SAY.test(text)) return null;
  const searched = searchedOf(text);
  if (!SAYS_ANY.test(searched)) return null;
  for (const sentence of sentencesOf(searched.replace(LEADS_ON, '$1'))) {
    const clauses = clausesOf(sentence);
    for (const [place, clause] of clauses.entries()) {
      if (speaksAhead(clause)) break;
      if (isOfAnotherYear(clause, year)) continue;
      if (SAYS_NOT_EVALUATED.test(clause)) return 'not-evaluated';
      if (isCorrected(clause, actual)) return 'corrected';
      // 目標を6件に修正し、来年度は…: of which year it was is not said.
      const next = clauses[place + 1];
      const whole = next !== undefined && !speaksAhead(next) ? `${clause}、` : clause;
      if (SAYS_CHANGED.test(whole) && !isChangedAlready(clause, target)) return 'changed';
    }
  }
  return null;
}

const isGivenUp = (text: string): boolean =>
  text.length <= LONGEST_GIVEN_UP && MAY_BE_GIVEN_UP.test(text) && SAYS_GIVEN_UP.test(foldWord(text));

/** Whether a label says in a bracket, or at its end, that its row is not evaluated or is no more. */
function isLabelledSo(label: string): boolean {
  if (!MAY_BE_LABELLED.test(label)) return false;
  return [...label.matchAll(IN_LABEL)].some(
    ([, said = '']) => SAYS_NOT_EVALUATED.test(foldWord(said)) || isGivenUp(said),
  );
}

/** 対象外, 目標設定なし in place of a verdict, beside a target: a dash there may be a slip, words say that somebody has meant it. */
function isCalledTargetless(status: string): boolean {
  const written = readVerdict(status);
  return written?.verdict === NO_TARGET && !written.official;
}

/** What label, remark and ※2 of a row say. */
function saidInRow(indicator: Indicator, figures: Figures, year: number | null): Against {
  const { label, comment, status } = indicator;
  const [remark, verdict] = [comment?.text ?? '', status?.text ?? ''];
  if (isLabelledSo(label) || isGivenUp(remark) || isGivenUp(verdict) || isCalledTargetless(verdict))
    return 'not-evaluated';
  if (isLabelledOtherwise(label, year)) return 'noted';
  const said = againstIn(remark, figures, year) ?? againstIn(verdict, figures, year);
  if (said !== null) return said;
  const unsettled = unsettledBy(remark, indicator, figures, year);
  if (unsettled !== null) return unsettled;
  if (callsAchieved(indicator)) return 'rule';
  return doubtsAmount(remark, indicator, year) ? 'amount' : null;
}

/** True where a remark calls 達成 what falls short by its figures: 委員会の判断により達成とみなす. */
function callsAchieved(indicator: Indicator): boolean {
  const remark = indicator.comment?.text ?? '';
  return callsAnyAchieved(remark) && verdictOfRow(indicator) === UNACHIEVED;
}

/** What the notes say that are about a row, and the one that says it; null for most. */
function saidInNotes(
  indicator: Indicator,
  figures: Figures,
  year: number | null,
  notes: readonly RowNote[],
): { readonly against: UnreadableReason; readonly note: RowNote } | null {
  for (const note of notes) {
    const said = withoutName(note, indicator);
    const against = againstIn(note.text, figures, year) ?? unsettledBy(said, indicator, figures, year, true);
    if (against !== null) return { against, note };
    if (doubtsAmount(said, indicator, year)) return { against: 'amount', note };
  }
  return null;
}

/** True where its remark, ※2 or a note about it corrects its actual, whatever verdict is written. */
function isCorrectedIn(
  { comment, status }: Indicator,
  figures: Figures,
  year: number | null,
  notes: readonly RowNote[],
): boolean {
  const isCorrected = (text: string) => againstIn(text, figures, year) === 'corrected';
  return (
    isCorrected(comment?.text ?? '') ||
    isCorrected(status?.text ?? '') ||
    notes.some(({ text }) => isCorrected(text))
  );
}

/**
 * Indicators with those asked about that the sheet itself says are not to be judged by their figures, or not by the target that is written.
 * @param ofRows the lines above and below the table that are about rows
 * @param year the fiscal year of the table, or null
 */
export function withRemarksAgainst(
  ofRows: NotesOfRows,
  indicators: readonly Indicator[],
  year: number | null,
): readonly Indicator[] {
  return mapList(indicators, (indicator, place) => {
    const { actual, target } = indicator.figure;
    if (target.kind !== 'number' || actual.kind !== 'number') return indicator;
    const figures = { actual, target };
    const notes = notesAt(ofRows, place);
    if (isBorneOut(indicator))
      return isCorrectedIn(indicator, figures, year, notes)
        ? asksOfTarget(indicator, 'corrected')
        : indicator;
    const against = saidInRow(indicator, figures, year);
    if (against !== null) return asksOfTarget(indicator, against);
    const said = saidInNotes(indicator, figures, year, notes);
    return said === null ? indicator : asksOfTarget(indicator, said.against, said.note.text.trim());
  });
}
