import { writeFileSync } from 'node:fs';
import { missesIn } from './bars.js';
import { measure, seedsFrom } from './measure.js';
import { scoreTables } from './score-table.js';

/**
 * The engine on forms whose truth was known before they were printed: 400 here, 100,000 in `npm run test:long`, as many as asked for
 * in `npm run forms -- 5000`, which prints the results for each axis.
 */
const FORMS = Number(process.env.SOUKATSU_FORMS ?? 400);
const FIRST = Number(process.env.SOUKATSU_FORMS_SEED ?? 1);

test(
  `${FORMS} forms are judged as they are, or asked about`,
  () => {
    const measured = measure(seedsFrom(FIRST, FORMS));
    if (process.env.SOUKATSU_SCORES) writeFileSync(process.env.SOUKATSU_SCORES, `${scoreTables(measured)}\n`);
    expect(missesIn(measured)).toEqual({});
  },
  60_000 + FORMS * 50,
);
