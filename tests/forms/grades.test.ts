/** Graded forms: the grade that is right is the legend's, another one is never certain, and none is written. */
import { compose, variantOfSeed } from './compose.js';
import { type Answer, answerOn } from './engine-under-test.js';
import type { Form } from './form.js';
import { seedsFrom } from './measure.js';
import { falseErrors } from './score.js';
import { variantOf } from './variants.js';

const SEEDS = 2_500;
const FEWEST_FORMS = 40;
/** Of the grades that a careful person can tell. */
const DECIDED = 0.97;

// Which seeds are graded is told by what they are of; the others need not be composed.
const forms: readonly Graded[] = seedsFrom(1, SEEDS)
  .filter((seed) => variantOf(variantOfSeed(seed)).grades)
  .map((seed) => compose(seed))
  .map((form) => ({ form, answer: answerOn(form) }));

interface Graded {
  readonly form: Form;
  readonly answer: Answer;
}

interface Held {
  readonly seed: number;
  readonly row: number;
  /** One that is right, or two between which it lies. */
  readonly right: readonly string[];
  readonly answered: string | null;
}

function heldAgainst({ form, answer: { indicators } }: Graded): Held[] {
  return form.indicators.flatMap(({ row, lastRow, grades }) => {
    const own = indicators.find((answered) => answered.row >= row && answered.row <= lastRow);
    return own && grades.length > 0 ? [{ seed: form.seed, row, right: grades, answered: own.grade }] : [];
  });
}

test('there are graded forms among the first', () => {
  expect(forms.every(({ form: { axes } }) => axes.verdicts === 'grades')).toBe(true);
  expect(forms.length).toBeGreaterThanOrEqual(FEWEST_FORMS);
});

test('a grade is right or open, and open where it lies between two bands', () => {
  const held = forms.flatMap(heldAgainst);
  const wrong = held.filter(
    ({ right, answered }) => answered !== null && (right.length > 1 || right[0] !== answered),
  );
  expect(wrong).toEqual([]);
  const single = held.filter(({ right }) => right.length === 1);
  const decided = single.filter(({ answered }) => answered !== null);
  expect(decided.length / single.length).toBeGreaterThan(DECIDED);
});

test('what is called wrong is wrong, and nothing is written among grades', () => {
  for (const { form, answer } of forms) {
    const graded = form.indicators.flatMap(({ grades, statusCell }) => (grades.length > 0 ? statusCell : []));
    expect({ seed: form.seed, errors: falseErrors(form, answer) }).toEqual({ seed: form.seed, errors: [] });
    expect(answer.edits.filter(({ cell }) => graded.includes(cell))).toEqual([]);
  }
});
