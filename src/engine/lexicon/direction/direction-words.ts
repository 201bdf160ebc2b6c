import { BEFORE_FREE } from './before-free.js';
import { BEFORE_LACKING } from './before-lacking.js';
import { ENDING_BEARERS } from './ending-bearers.js';
import { ENDING_MEASURES } from './ending-measures.js';
import { ENDING_TIMES } from './ending-times.js';
import { QUALIFIERS } from './qualifiers.js';
import type { DirectionWords } from './read-direction.js';
import { TURNED_DENIED } from './turned-denied.js';
import { TURNED_FALLEN } from './turned-fallen.js';
import { TURNED_LOWERED } from './turned-lowered.js';
import { TURNED_MENDED } from './turned-mended.js';
import { UNWANTED_LEAVING } from './unwanted-leaving.js';
import { UNWANTED_MISTAKES } from './unwanted-mistakes.js';
import { UNWANTED_MONEY } from './unwanted-money.js';
import { UNWANTED_PLACES } from './unwanted-places.js';
import { UNWANTED_PUBLIC } from './unwanted-public.js';
import { UNWANTED_TIME } from './unwanted-time.js';
import { UNWANTED_WASTE } from './unwanted-waste.js';
import { WANTED_ALONE } from './wanted-alone.js';
import { WANTED_BUSINESS } from './wanted-business.js';
import { WANTED_EVENTS } from './wanted-events.js';
import { WANTED_PEOPLE } from './wanted-people.js';
import { WANTED_PLANS } from './wanted-plans.js';
import { WANTED_SUPPORT } from './wanted-support.js';
import { WANTED_TOWN } from './wanted-town.js';

/** Every list of this folder, by what it does to a label. */
export const DIRECTION_WORDS: DirectionWords = {
  wanted: [
    ...WANTED_SUPPORT,
    ...WANTED_PLANS,
    ...WANTED_EVENTS,
    ...WANTED_PEOPLE,
    ...WANTED_BUSINESS,
    ...WANTED_TOWN,
  ],
  wantedAlone: WANTED_ALONE,
  unwanted: [
    ...UNWANTED_PLACES,
    ...UNWANTED_LEAVING,
    ...UNWANTED_MISTAKES,
    ...UNWANTED_MONEY,
    ...UNWANTED_TIME,
    ...UNWANTED_WASTE,
    ...UNWANTED_PUBLIC,
  ],
  lowered: TURNED_LOWERED,
  fallen: TURNED_FALLEN,
  mended: TURNED_MENDED,
  denied: TURNED_DENIED,
  lacking: BEFORE_LACKING,
  free: BEFORE_FREE,
  measures: ENDING_MEASURES,
  times: ENDING_TIMES,
  bearers: ENDING_BEARERS,
  qualifiers: QUALIFIERS,
};
