import { fold } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { anywhere, whole } from './entry.js';
import { anyOf, LETTERS_OF_NO_TARGET, LETTERS_OF_VERDICTS, WORD_LETTERS } from './letters.js';
import { isDash, saysNoTarget } from './no-target.js';
import { ACHIEVED_WORDS } from './verdicts/achieved.js';
import { QUALIFYING } from './verdicts/qualifying.js';
import { UNACHIEVED_WORDS } from './verdicts/unachieved.js';

/** The verdicts of the official form, and the words sister forms use for them (docs/table-rules.md, decision 8). */

export const ACHIEVED = '達成';
/** The actual does not meet the target. */
export const UNACHIEVED = '未達成';
/** No target was set: nothing to judge. */
export const NO_TARGET = '—';
/** A person must decide; ours, never written to a sheet. */
export const NEEDS_REVIEW = '要確認';

/** What a status cell may hold, in the order it is offered. */
export const OFFICIAL_VERDICTS = [ACHIEVED, UNACHIEVED, NO_TARGET] as const;
/** A verdict of the form. */
export type OfficialVerdict = (typeof OFFICIAL_VERDICTS)[number];

/** What the engine decides; 要確認 is ours and is never written to a sheet. */
export type Verdict = OfficialVerdict | typeof NEEDS_REVIEW;

/** All of them in the order they are counted and drawn. */
export const VERDICTS = [ACHIEVED, UNACHIEVED, NEEDS_REVIEW, NO_TARGET] as const;

const ACHIEVED_ALIKE = whole(ACHIEVED_WORDS);
const UNACHIEVED_ALIKE = whole(UNACHIEVED_WORDS);
/** How 未達成 is mostly written, of all that `readVerdict` reads as it: for what can only compare words, as a format does. */
export const USUAL_UNACHIEVED: readonly string[] = [UNACHIEVED, '未達', '×', '△'];
/** Longer texts are no verdict; their length must not cost time. */
const LONGEST_VERDICT = 16;
/** With a remark in brackets behind it. */
const LONGEST_REMARKED = 40;
const REMARKED = /^([^()]+)\(([^()]+)\)[。.]?$/;
const QUALIFIED = anywhere(QUALIFYING);
const ENDS_IN_BRACKET = /[)）][\s。.]*$/;

/** A figure or a numbered label; no verdict begins with a number. */
const NUMBER_FIRST = /^[\s(（]*[\d０-９]/;

/** Nothing but words, as most names are: no mark, and no Latin letter. */
const WORDS_ALONE = new RegExp(`^[${WORD_LETTERS} \\u3000]*$`);
const MAY_BE_VERDICT = anyOf(LETTERS_OF_VERDICTS + LETTERS_OF_NO_TARGET);

/** A verdict as somebody wrote it. */
export interface WrittenVerdict {
  readonly verdict: OfficialVerdict;
  /** True where the form's own word is used. */
  readonly official: boolean;
}

/** 未達成（退会増）: the verdict, and why. A remark that takes some of it back leaves none: 達成（一部）. */
function withoutRemark(word: string, remark: string): WrittenVerdict | null {
  if (QUALIFIED.test(remark)) return null;
  if (ACHIEVED_ALIKE.test(word)) return { verdict: ACHIEVED, official: false };
  return UNACHIEVED_ALIKE.test(word) ? { verdict: UNACHIEVED, official: false } : null;
}

/** A number in the remark behind a verdict, and not the rate alone: 達成（70％以上）, 達成済（R6）. */
const NUMBERED_REMARK =
  /[(（](?!\s*[\d０-９.．]+\s*[%％]?\s*[)）])[^()（）]*[\d０-９][^()（）]*[)）][\s。.]*$/;

/** True for a verdict whose remark names a bound or a time it may be meant by, and which is none of the figures then. */
export const namesItsMeasure = (text: string): boolean => NUMBERED_REMARK.test(text);

/** A word behind a box that is ticked, or that is not: `■達成　□未達成`. */
const CHOICE = /([■☑☒●◉▣])|[□☐○◯〇]/;
const CHOICES = /([■☑☒●◉▣□☐○◯〇])([^■☑☒●◉▣□☐○◯〇]+)/g;
const LONGEST_CHOICE = 32;

/** The one word that is ticked among those of a form, or null where the text is no such choice. */
function chosenIn(text: string): WrittenVerdict | null {
  if (text.length > LONGEST_CHOICE || !CHOICE.test(text)) return null;
  const options = [...text.replace(/\s+/g, '').matchAll(CHOICES)].map(([, mark = '', word = '']) => ({
    ticked: /[■☑☒●◉▣]/.test(mark),
    verdict: readVerdict(word.replace(/[・/、,]$/, '')),
  }));
  const [ticked, other] = options.filter((option) => option.ticked);
  if (options.length < 2 || !ticked || other || options.some(({ verdict }) => verdict === null)) return null;
  return ticked.verdict && { verdict: ticked.verdict.verdict, official: false };
}

/** Reads a status cell, or gives null where it holds no verdict (blank or other words). */
export function readVerdict(text: string): WrittenVerdict | null {
  // Most labels begin with their number, and few come again.
  const isNone = text.length === 0 || text.length > LONGEST_REMARKED || NUMBER_FIRST.test(text);
  return isNone ? chosenIn(text) : verdictIn(text);
}

const verdictIn = memoize((text): WrittenVerdict | null => {
  const chosen = chosenIn(text);
  if (chosen) return chosen;
  if (text.length > LONGEST_VERDICT && !ENDS_IN_BRACKET.test(text)) return null;
  if (WORDS_ALONE.test(text) && !MAY_BE_VERDICT.test(text)) return null;
  // A blank before or after the word can’t be seen and is not another wording.
  const trimmed = text.trim();
  if (trimmed === ACHIEVED || trimmed === UNACHIEVED || trimmed === NO_TARGET) {
    return { verdict: trimmed, official: true };
  }
  const word = fold(text)
    .replace(/\s+/g, '')
    .replace(/\(\d[\d./%]*\)$/, '')
    .replace(/[。.、,!]+$/, '')
    // 達成※1, of which a note says more.
    .replace(/[※*]\d{0,2}$/, '')
    .toLowerCase();
  if (ACHIEVED_ALIKE.test(word)) return { verdict: ACHIEVED, official: false };
  if (UNACHIEVED_ALIKE.test(word)) return { verdict: UNACHIEVED, official: false };
  const remarked = REMARKED.exec(word);
  if (remarked) return withoutRemark(remarked[1] ?? '', remarked[2] ?? '');
  // A dash of another width is the same mark, not another word.
  if (isDash(word)) return { verdict: NO_TARGET, official: true };
  return saysNoTarget(word) ? { verdict: NO_TARGET, official: false } : null;
});
