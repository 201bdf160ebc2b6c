import { costOf, lossOnCorpus } from './loss.js';

/** What the weights of layouts cost; `npm run weights` asks for it with every weight changed, on forms too, which only change the cost. */

test('no verdict of the corpus is certain and wrong', () => {
  expect(lossOnCorpus().wrong).toBe(0);
});

test('a wrong certainty costs more than any number of questions that a form can ask', () => {
  expect(costOf({ wrong: 1, unread: 0, asked: 0 })).toBeGreaterThan(
    costOf({ wrong: 0, unread: 40, asked: 40 }),
  );
});
