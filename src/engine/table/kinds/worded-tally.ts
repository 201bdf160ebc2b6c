import { fold } from '../../text/fold.js';

/** A tally in one cell together with its words: `達成数計(施策) 1/2`, `施策 1/2　指標 3/5`. */

/** What a tally's own words say it counts; `either` where they leave it to the column (達成数計). */
export type TallyLevel = 'measures' | 'indicators' | 'either';

export interface WordedTally {
  readonly level: TallyLevel;
  /** The tally alone: `1/2`. */
  readonly value: string;
}

const LONGEST_TALLIES = 60;
const FRACTION = /\d{1,5}\/\d{1,5}/g;
/** What stands before a tally, brackets and marks left out. */
const WORDS =
  /^(?:(施策|指標)(?:目標)?(?:の|数)?)?(達成(?:件?数|状況)?の?合?計?|合計達成数)?(?:(施策|指標)(?:目標)?数?)?$/;
/** What may stand behind the last: a bracket left open, the rate. */
const REST = /^\)?(?:\(\d{1,3}(?:\.\d+)?%\))?$/;

/** The tallies of a cell that holds words and tallies and nothing else; none for any other cell. */
export function wordedTallies(text: string): readonly WordedTally[] {
  if (text.length > LONGEST_TALLIES || !/達成|施策|指標/.test(text)) return [];
  const word = fold(text).replace(/\s+/g, '');
  const tallies: WordedTally[] = [];
  let end = 0;
  for (const match of word.matchAll(FRACTION)) {
    const before = word.slice(end, match.index).replace(/[():、,。;・=|]/g, '');
    const [, first, label, last] = WORDS.exec(before) ?? [];
    const named = first ?? last;
    // Of several tallies each says what it counts.
    if (named === undefined && (label === undefined || tallies.length > 0)) return [];
    const level = named === undefined ? 'either' : named === '施策' ? 'measures' : 'indicators';
    tallies.push({ level, value: match[0] });
    end = match.index + match[0].length;
  }
  return REST.test(word.slice(end)) ? tallies : [];
}
