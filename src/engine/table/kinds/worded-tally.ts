import type { TallyLevel } from '../../lexicon/rows/tally-label.js';
import { mayWordTally, wordedLevelOf } from '../../lexicon/rows/worded-tally.js';
import { fold } from '../../text/fold.js';

/** A tally in one cell together with its words: `達成数計(施策) 1/2`, `施策 1/2　指標 3/5`. */

export interface WordedTally {
  readonly level: TallyLevel;
  /** The tally alone: `1/2`. */
  readonly value: string;
}

const LONGEST_TALLIES = 60;
const FRACTION = /\d{1,5}\/\d{1,5}/g;
/** As it may be written; a quick no for nearly every cell of a table. */
const SLASH = /[/／⁄∕]/;
/** What may stand behind the last: a bracket left open, the rate. */
const REST = /^\)?(?:\(\d{1,3}(?:\.\d+)?%\))?$/;

/** The tallies of a cell that holds words and tallies and nothing else; none for any other cell. */
export function wordedTallies(text: string): readonly WordedTally[] {
  if (text.length > LONGEST_TALLIES || !SLASH.test(text) || !mayWordTally(text)) return [];
  const word = fold(text).replace(/\s+/g, '');
  const tallies: WordedTally[] = [];
  let end = 0;
  for (const match of word.matchAll(FRACTION)) {
    const before = word.slice(end, match.index).replace(/[():、,。;・=|]/g, '');
    const worded = wordedLevelOf(before);
    // Of several tallies each says what it counts.
    if (!worded || (worded.level === 'either' && (!worded.names || tallies.length > 0))) return [];
    tallies.push({ level: worded.level, value: match[0] });
    end = match.index + match[0].length;
  }
  return REST.test(word.slice(end)) ? tallies : [];
}

const BEHIND_WORD = /^(?<name>[^\d０-９]{1,12})(?<value>[\d０-９].*)$/s;

/** A word and what stands behind it from the first digit on, as in `合計 1/2`; null where no word stands in front, or a long one. */
export function behindWord(text: string): { readonly name: string; readonly value: string } | null {
  const { name, value } = BEHIND_WORD.exec(text)?.groups ?? {};
  return name === undefined || value === undefined ? null : { name: name.trim(), value };
}
