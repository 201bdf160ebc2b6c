import { DIRECTION_WORDS } from '../../../src/engine/lexicon/direction/direction-words.js';
import {
  type BetterWhen,
  type DirectionWords,
  directionReader,
} from '../../../src/engine/lexicon/direction/read-direction.js';
import { whole } from '../../../src/engine/lexicon/entry.js';
import { BOUNDS, boundReader } from '../../../src/engine/lexicon/figure/bounds.js';
import { HEAD_WORDS, headReader } from '../../../src/engine/lexicon/heads/head-words.js';
import { madeOf, OWN_WORDS } from '../../../src/engine/lexicon/heads/own-words.js';
import { TITLE_WEIGHTS, titleWeigher } from '../../../src/engine/lexicon/rows/title-weights.js';
import { COUNTED_UNITS } from '../../../src/engine/lexicon/units/counted-units.js';
import { MEASURED_UNITS } from '../../../src/engine/lexicon/units/measured-units.js';
import { SAME_UNITS } from '../../../src/engine/lexicon/units/same-units.js';
import { UNITS_OF_MEASURE } from '../../../src/engine/lexicon/units/units-of-one-measure.js';
import { foldWord } from '../../../src/engine/text/fold.js';
import { LEGEND_LISTS, LISTS_BY_PLACE } from './lists-by-place.js';
import { LISTS_OF_COMMENTS } from './lists-of-comments.js';
import { found, oneByOne, type Walked, walked } from './walked.js';

/** Every list of the lexicon, with how texts are read by it. */

const higher = (reading: BetterWhen | null) => reading === 'higher';
const lower = (reading: BetterWhen | null) => reading === 'lower';
const known = (reading: BetterWhen | null) => reading !== null;

const DIRECTIONS: Record<keyof DirectionWords, (reading: BetterWhen | null) => boolean> = {
  wanted: higher,
  wantedAlone: higher,
  unwanted: lower,
  lowered: higher,
  fallen: lower,
  mended: higher,
  denied: lower,
  lacking: lower,
  free: higher,
  measures: known,
  times: known,
  bearers: known,
  qualifiers: known,
};

/** A list that is read in a way of its own joins here. */
export const LISTS: readonly Walked[] = [
  ...LISTS_BY_PLACE,
  ...LEGEND_LISTS,
  ...LISTS_OF_COMMENTS,
  found('UNITS', [...COUNTED_UNITS, ...MEASURED_UNITS], whole, false),
  found('OWN_WORDS', OWN_WORDS, madeOf, false),
  ...oneByOne(
    'SAME_UNITS',
    SAME_UNITS,
    (rows) => (unit) => rows.find(({ words }) => words.includes(unit))?.spelling,
    ({ spelling }, read) => read === spelling,
  ),
  ...oneByOne(
    'UNITS_OF_MEASURE',
    UNITS_OF_MEASURE,
    (rows) => (unit) => rows.find(({ words }) => words.includes(unit)),
    ({ measure, times }, read) => read?.measure === measure && read.times === times,
  ),
  ...oneByOne('HEAD_WORDS', HEAD_WORDS, headReader, ({ roles }, read) => read?.join() === roles.join()),
  ...oneByOne(
    'BOUNDS',
    BOUNDS,
    (rows) => {
      const read = boundReader(rows);
      return (words) => {
        const bound = read(words);
        return bound ? `${bound.stated} ${bound.within} ${bound.begin}` : '';
      };
    },
    ({ stated, within }, read) => read === `${stated} ${within === true} 0`,
  ),
  ...oneByOne(
    'TITLE_WEIGHTS',
    TITLE_WEIGHTS,
    (rows) => titleWeigher(rows),
    ({ weight }, read) => read >= weight,
  ),
  ...Object.keys(DIRECTIONS).map((key) => {
    const list = key as keyof DirectionWords;
    return walked<BetterWhen | null>({
      list,
      rows: DIRECTION_WORDS[list],
      readerWith: (rows) => {
        const read = directionReader({ ...DIRECTION_WORDS, [list]: rows });
        return (text) => read(foldWord(text))?.better ?? null;
      },
      isOwn: DIRECTIONS[list],
    });
  }),
];
