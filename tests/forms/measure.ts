import { AXES } from './axes.js';
import { compose } from './compose.js';
import { type Answer, answerOn } from './engine-under-test.js';
import type { Form } from './form.js';
import { addTo, noScore, type ScoreKey, scoreOn } from './score.js';
import { type Group, variantOf } from './variants.js';

/** Scores of many forms, together and for each value of each axis. */

export type Sum = Record<ScoreKey, number>;
export interface Measured {
  readonly all: Sum;
  /** Axis → value → sum. Beside the axes of `axes.ts`: `group`, `variant` and `kind`. */
  readonly axes: ReadonlyMap<string, ReadonlyMap<string, Sum>>;
  /** Seeds of the first forms with a certain and wrong verdict, a phantom row or a cell written wrongly. */
  readonly faults: readonly { readonly seed: number; readonly variant: string; readonly what: string }[];
}

const FIRST_FAULTS = 40;

/**
 * The bar a form is held to: its variant's, but for known heads of which a word over several columns says the role while no row bears it
 * out. Such heads need a confirmation (docs/table-rules.md, decision 14): to ask is right there, and so is to be right.
 */
function groupOf({ variant, axes }: Form): Group {
  const { group } = variantOf(variant);
  const known = group === 'known' || group === 'known-half-wrong';
  return known && axes['heads say'] === 'spanned' ? 'known-spanned' : group;
}

function valuesOf(form: Form): [string, string][] {
  return [
    ['group', groupOf(form)],
    ['variant', form.variant],
    ...form.kinds.map((kind): [string, string] => ['kind', kind]),
    ...Object.keys(AXES).map((axis): [string, string] => [axis, form.axes[axis] ?? '?']),
  ];
}

/** Composes forms of these seeds and holds an answer against each: that of the engine under test, unless another is given. */
export function measure(seeds: Iterable<number>, answer: (form: Form) => Answer = answerOn): Measured {
  const all = noScore();
  const axes = new Map<string, Map<string, Sum>>();
  const faults: Measured['faults'][number][] = [];
  for (const seed of seeds) {
    const form = compose(seed);
    const score = scoreOn(form, answer(form));
    addTo(all, score);
    for (const [axis, value] of valuesOf(form)) {
      const values = axes.get(axis) ?? new Map<string, Sum>();
      const sum = values.get(value) ?? noScore();
      addTo(sum, score);
      axes.set(axis, values.set(value, sum));
    }
    const what = [
      ...(score.wrong + score.mustAskWrong > 0 ? ['wrong'] : []),
      ...(score.writtenWrongly > 0 ? ['written'] : []),
      ...(score.phantoms > 0 ? ['phantom'] : []),
    ];
    if (what.length > 0 && faults.length < FIRST_FAULTS)
      faults.push({ seed, variant: form.variant, what: what.join(', ') });
  }
  return { all, axes, faults };
}

/** Seeds from `first`, as many as asked for. */
export const seedsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at);
