import { isCarriedTarget, nextYear } from '../../../src/engine/next-year/index.js';
import { compose } from '../../forms/compose.js';
import type { Form } from '../../forms/form.js';
import { VARIANTS } from '../../forms/variants.js';
import { checked } from './tables.js';

/** Made of forms whose truth is known: what is said to read alike is a plan of the next year with the same targets, and no error. */

const FORMS = 60;

/** Forms under heads that everybody knows, from the first seed on. */
function knownForms(): Form[] {
  const forms: Form[] = [];
  for (let seed = 1; forms.length < FORMS; seed += 1) {
    const form = compose(seed);
    if (VARIANTS[form.variant].group === 'known') forms.push(form);
  }
  return forms;
}

const results = knownForms().map((form) => {
  const sheet = { name: '総括表', firstRow: form.firstRow, firstColumn: form.firstColumn, rows: form.rows };
  const before = checked(sheet);
  return { form, before, result: nextYear(sheet, before) };
});
const made = results.flatMap(({ form, before, result }) =>
  result.ok && result.next.readsAlike && result.next.made !== null
    ? [{ form, before, next: result.next, after: result.next.made }]
    : [],
);

test('of nearly all a form is made that reads as they did', () => {
  expect(results.filter(({ result }) => result.ok).length).toBeGreaterThan(0.8 * FORMS);
  expect(made.length).toBeGreaterThan(0.75 * FORMS);
});

test.each(made.map((own) => [own.form.seed, own] as const))('form %d', (_, { before, next, after }) => {
  const errors = ({ findings }: typeof before) =>
    new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
  const year = before.judged.table.fiscalYear;
  expect(after.judged.state).toBe('plan');
  expect(after.judged.table.fiscalYear).toBe(year === null ? null : year + 1);
  // A form without a column for ※1 has none next year either.
  expect([...errors(after)].filter((rule) => !errors(before).has(rule))).toEqual([]);
  expect(after.edits).toEqual([]);
  const carried = after.judged.indicators.filter(({ indicator }) => isCarriedTarget(indicator));
  expect(carried).toHaveLength(next.carried);
  // As it is written: without an actual beside it there is nothing to scale it by.
  const targets = new Map(before.judged.indicators.map(({ indicator }) => [indicator.row, indicator.figure]));
  for (const { indicator } of carried)
    expect(indicator.figure.target).toEqual(targets.get(indicator.row)?.target);
});
