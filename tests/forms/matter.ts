import type { RightStatus } from './form.js';
import { drawFigures, type Figures } from './parts/figures.js';
import { gradesAt, type Legend } from './parts/grades.js';
import { drawMeasured, drawNames, type Measured } from './parts/labels.js';
import { drawWritten, type Written, worded } from './parts/verdicts.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import { judged, judgedMeasure } from './truth.js';

/** What the form is about: indicators with their figures, 施策, 戦略, and what a clerk wrote of them. */

export interface Entry {
  readonly measured: Measured;
  readonly figures: Figures;
  readonly state: 'judged' | 'no target' | 'pending';
  /** What stands where the actual is not known yet. */
  readonly pendingWord: string;
  readonly right: RightStatus;
  readonly written: Written;
  /** Grades that are right; empty where the form has none. */
  readonly grades: readonly string[];
  /** Index of its 施策, or null. */
  readonly measure: number | null;
  /** Place within its 施策, or within the form, from 0. */
  readonly place: number;
}

export interface MeasureEntry {
  readonly name: string;
  readonly strategy: number | null;
  readonly entries: readonly number[];
  readonly right: RightStatus;
  readonly written: Written;
}

export interface Matter {
  readonly entries: readonly Entry[];
  readonly measures: readonly MeasureEntry[];
  readonly strategies: readonly string[];
}

/** Splits a number of rows into runs; with `least` 2 no run is alone. */
function runs(random: Random, rows: number, least: number, most: number): number[] {
  const sizes: number[] = [];
  for (let left = rows; left > 0; ) {
    let size = Math.min(left, random.int(least, most));
    if (left - size < least) size = left;
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function drawStates(random: Random, rows: number): Entry['state'][] {
  const states: Entry['state'][] = Array.from({ length: rows }, () => 'judged');
  if (rows < 3) return states;
  const some = (share: number, state: Entry['state']) => {
    if (!random.chance(0.45)) return;
    const count = Math.max(1, Math.round(rows * share * random.next()));
    for (let left = count; left > 0; left -= 1) states[random.int(0, rows - 1)] = state;
  };
  some(0.25, 'no target');
  if (rows >= 5 && random.chance(0.5)) some(0.15, 'pending');
  return states;
}

/** Figures, verdicts and levels of a form. @param partCount parts of the year that its columns show */
export function drawMatter(
  random: Random,
  plan: Plan,
  partCount: number,
  dash: string,
  legend: Legend | null,
): Matter {
  const measured = drawMeasured(random, plan.rows, !plan.grades && random.chance(0.3));
  const states = drawStates(random, plan.rows);
  const figures = measured.map((own) => drawFigures(random, own, partCount));
  const right = figures.map((own, at) =>
    judged(own, states[at] ?? 'judged', measured[at]?.lower !== undefined),
  );
  const words = drawWritten(random, right, plan.verdicts);
  const sizes =
    plan.measures === 'none'
      ? [plan.rows]
      : runs(random, plan.rows, plan.measureStatus === 'below' ? 2 : 1, 4);
  const names = drawNames(random, sizes.length);
  const groups = plan.strategies === 'none' ? [] : runs(random, sizes.length, 1, 4);
  const strategyOf = groups.flatMap((size, at) => Array.from({ length: size }, () => at));
  const entries: Entry[] = [];
  const measures: MeasureEntry[] = [];
  sizes.forEach((size, index) => {
    const first = entries.length;
    for (let place = 0; place < size; place += 1) {
      const at = first + place;
      const [own, row] = [figures[at], measured[at]];
      if (!own || !row) throw new Error('every row has its figures');
      const state = states[at] ?? 'judged';
      const rate = own.actual / own.target;
      const grades = legend && state === 'judged' ? gradesAt(legend, rate) : [];
      const verdict = words[at] ?? null;
      const said = verdict === null ? { text: '', reads: null } : worded(verdict, plan.words, dash, rate);
      const graded = verdict !== null && state === 'judged';
      const wrong = legend && graded && verdict !== right[at] ? random.pick(legend.bands).grade : null;
      const grade =
        legend && graded
          ? { text: wrong ?? random.pick(grades.length > 0 ? grades : ['']), reads: null }
          : null;
      entries.push({
        measured: row,
        figures: own,
        state,
        pendingWord: random.pick(['集計中', '未公表', '調査中', '']),
        right: right[at] ?? '要確認',
        written: grade ?? said,
        grades,
        measure: plan.measures === 'none' ? null : index,
        place,
      });
    }
    if (plan.measures === 'none') return;
    const members = Array.from({ length: size }, (_, place) => first + place);
    const verdict = judgedMeasure(members.map((at) => right[at] ?? '要確認'));
    const asWritten = judgedMeasure(members.map((at) => words[at] ?? '要確認'));
    const own = plan.verdicts === 'right' ? verdict : asWritten;
    measures.push({
      name: names[index] ?? '',
      strategy: strategyOf[index] ?? null,
      entries: members,
      right: verdict,
      written:
        own === '要確認'
          ? { text: '', reads: null }
          : worded(own, plan.words === '◎○△×' ? '○×' : plan.words, dash, 1),
    });
  });
  return { entries, measures, strategies: drawNames(random, groups.length) };
}
