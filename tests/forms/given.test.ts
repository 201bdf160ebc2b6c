import { compose } from './compose.js';
import { type Answer, answerOn } from './engine-under-test.js';
import type { Form } from './form.js';
import { seedsFrom } from './measure.js';
import { fateOf, wrongEdits } from './score.js';

/**
 * Forms whose reading a person gives: with the true columns they are judged as they are, and with two columns exchanged nothing is certain
 * that the rows' own rate contradicts (docs/table-rules.md, decision 14). In `npm run test:long` 1,000 forms, and every pair of columns.
 */
const FORMS = Number(process.env.SOUKATSU_GIVEN_FORMS ?? 200);
const ALL_PAIRS = process.env.SOUKATSU_GIVEN_PAIRS === 'all';

const forms = seedsFrom(1, FORMS).map((seed) => compose(seed));
/** What each form answers by its true columns. */
const byTruth = new Map(forms.map((form) => [form, answerOn(form, form.reading)]));
const truthOn = (form: Form): Answer => byTruth.get(form) ?? answerOn(form, form.reading);

const asks = ({ failure, findings }: Answer): boolean =>
  failure !== null || findings.some(({ rule }) => rule === 'layout-unsure');
/** Whether what is given is contradicted; a further table below may ask for itself. */
const isContradicted = ({ reading }: Form, { findings }: Answer): boolean =>
  findings.some(({ rule, row }) => rule === 'layout-unsure' && row === reading.headRows[0]);

test(
  `${FORMS} forms are judged rightly by their true columns, those too that are asked about without`,
  () => {
    const all = { right: 0, asked: 0, unread: 0, wrong: 0 };
    const unsure = { ...all };
    for (const form of forms) {
      const given = truthOn(form);
      const sums = asks(answerOn(form)) ? [all, unsure] : [all];
      for (const truth of form.indicators) {
        const fate = fateOf(truth, given);
        for (const sum of sums) sum[fate] += 1;
      }
    }
    const rightOf = ({ right, asked, unread, wrong }: typeof all): number =>
      right / (right + asked + unread + wrong);
    expect(unsure.right).toBeGreaterThan(FORMS / 4);
    expect([all.wrong, all.unread]).toEqual([0, 0]);
    expect(rightOf(all)).toBeGreaterThan(0.99);
    // The rest is contradicted by most of what the clerk wrote: given anew, and confirmed, it is judged too.
    expect(rightOf(unsure)).toBeGreaterThan(0.9);
  },
  60_000 + FORMS * 100,
);

test(
  'true columns that the rows contradict are judged by once they are confirmed',
  () => {
    const contradicted = forms.filter((form) => isContradicted(form, truthOn(form)));
    expect(contradicted.length).toBeGreaterThan(0);
    for (const form of contradicted) {
      const again = answerOn(form, { ...form.reading, confirmed: true });
      expect([form.seed, isContradicted(form, again)]).toEqual([form.seed, false]);
    }
  },
  60_000 + FORMS * 50,
);

/** Pairs of columns to exchange: actual and target, and one of the others; in the long run all. */
function pairsOf({ reading, seed }: Form): [string, string][] {
  const roles = Object.keys(reading.columns);
  const pairs = roles.flatMap((one, at) =>
    roles.slice(at + 1).map((other): [string, string] => [one, other]),
  );
  const figures = pairs.filter((pair) => pair.includes('actual') && pair.includes('target'));
  const turn = pairs[seed % pairs.length];
  return ALL_PAIRS ? pairs : [...figures, ...(turn ? [turn] : [])];
}

/** What a form answers by its columns with two of them exchanged. */
function answerExchanged({ reading, ...form }: Form, [one, other]: [string, string]): Answer {
  const columns = {
    ...reading.columns,
    [one]: reading.columns[other] ?? '',
    [other]: reading.columns[one] ?? '',
  };
  return answerOn({ ...form, reading }, { ...reading, columns });
}

test(
  'columns that are exchanged are refused, or nothing is certain that the rate of the row contradicts',
  () => {
    const faults: string[] = [];
    let exchanged = 0;
    for (const form of forms.filter(({ axes }) => axes['rate is'] === 'right'))
      for (const pair of pairsOf(form)) {
        const answer = answerExchanged(form, pair);
        exchanged += 1;
        const wrong = form.indicators.filter((truth) => fateOf(truth, answer) === 'wrong');
        if (wrong.length > 0)
          faults.push(`${form.seed} ${pair.join('/')}: ${wrong.length} certain and wrong`);
        const figures = pair.includes('actual') && pair.includes('target');
        const known = figures ? wrongEdits(form, truthOn(form)).map(({ cell }) => cell) : [];
        if (
          figures &&
          wrongEdits(form, answer).some(({ cell, to }) => !to.includes('/') && !known.includes(cell))
        )
          faults.push(`${form.seed} ${pair.join('/')}: written`);
      }
    expect(exchanged).toBeGreaterThan(FORMS / 3);
    expect(faults).toEqual([]);
  },
  60_000 + FORMS * (ALL_PAIRS ? 400 : 50),
);
