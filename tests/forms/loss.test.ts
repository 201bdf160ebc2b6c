import { writeFileSync } from 'node:fs';
import { costOf, lossOn } from './loss.js';
import { seedsFrom } from './measure.js';

/** What the weights of layouts cost; `npm run weights` asks for it with every weight changed. */
const FORMS = Number(process.env.SOUKATSU_FORMS ?? 200);
/** Seeds of their own: forms that the bars are measured on decide no weight. */
const FIRST = 1_000_001;

test(
  'no verdict of the corpus is certain and wrong',
  () => {
    const loss = lossOn(seedsFrom(FIRST, FORMS));
    if (process.env.SOUKATSU_LOSS) writeFileSync(process.env.SOUKATSU_LOSS, JSON.stringify(loss));
    else expect(loss.corpus.wrong).toBe(0);
  },
  60_000 + FORMS * 50,
);

test('a wrong certainty costs more than any number of questions that a form can ask', () => {
  expect(costOf({ wrong: 1, unread: 0, asked: 0 })).toBeGreaterThan(
    costOf({ wrong: 0, unread: 40, asked: 40 }),
  );
});
