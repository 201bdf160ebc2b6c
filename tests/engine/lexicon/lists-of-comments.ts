import * as AIMS from '../../../src/engine/lexicon/comment/aims.js';
import * as EMPTY_WORDS from '../../../src/engine/lexicon/comment/empty-words.js';
import * as GOES_ON from '../../../src/engine/lexicon/comment/figure-goes-on.js';
import * as FIGURES from '../../../src/engine/lexicon/comment/figure-words.js';
import * as JOINTS from '../../../src/engine/lexicon/comment/joints.js';
import * as NAMES from '../../../src/engine/lexicon/comment/names.js';
import * as NOT_SAID from '../../../src/engine/lexicon/comment/not-said.js';
import * as OF_OTHERS from '../../../src/engine/lexicon/comment/of-others.js';
import * as VERBS from '../../../src/engine/lexicon/comment/outcome-verbs.js';
import * as TIMES from '../../../src/engine/lexicon/comment/times.js';
import { type Entry, patternOf } from '../../../src/engine/lexicon/entry.js';
import { foldWord } from '../../../src/engine/text/fold.js';
import { type Walked, walked } from './walked.js';

/** The words of comments. */

/** What is all that a comment says, but for the marks around it. */
const wholly = (rows: readonly Entry[]) => {
  const all = new RegExp(`^(?:${patternOf(rows)})$`);
  return (text: string) => {
    const folded = foldWord(text);
    return all.test(folded) || all.test(folded.replace(/^[(・]+/, '').replace(/[)。:]+$/, ''));
  };
};

/** What pieces of a clause take of it, for longer patterns are put together from them; those that stand at one end of it say so by their place in the pattern. */
const AT_BEGINNING = [
  'STATES',
  'AIMS_AT',
  'TO_ACTUAL',
  'FELL_SHORT',
  'DONE',
  'DENIAL',
  'NO_DENIAL',
  'DOUBTED',
];
const AS_A_WHOLE = [
  'OPENING',
  'BETWEEN',
  'PARTICLES',
  'ADVERBS',
  'ENDS_A_VERB',
  'COMPOUND',
  'NOUN_BEFORE_AIM',
  'TOPIC',
];
const OF_CLAUSES: Readonly<Record<string, readonly Entry[]>> = {
  ...FIGURES,
  ...GOES_ON,
  ...NAMES,
  ...JOINTS,
  ...TIMES,
  ...NOT_SAID,
  ...OF_OTHERS,
  ...AIMS,
  ...VERBS,
};
function within(list: string, rows: readonly Entry[]) {
  const source = patternOf(rows);
  const begins = AT_BEGINNING.includes(list) || AS_A_WHOLE.includes(list) ? '^' : '';
  const pattern = new RegExp(`${begins}${source}${AS_A_WHOLE.includes(list) ? '$' : ''}`);
  return (text: string) => pattern.exec(foldWord(text))?.[0] ?? null;
}

export const LISTS_OF_COMMENTS: readonly Walked[] = [
  ...Object.entries(EMPTY_WORDS).map(([list, rows]) =>
    walked<boolean>({ list, rows, readerWith: wholly, isOwn: (reading) => reading }),
  ),
  ...Object.entries(OF_CLAUSES).map(([list, rows]) =>
    walked<string | null>({
      list,
      rows,
      readerWith: (own) => within(list, own),
      isOwn: (reading) => reading !== null,
    }),
  ),
];
