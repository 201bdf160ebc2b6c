import type { Column, HeadWord, Reads, Role } from '../columns.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import { FINAL_WORDS, KNOWN, LAST_WORDS, PART_WORDS, TOTAL_WORDS, YEAR_WORDS } from './head-words.js';

/** The columns of figures, family by family, each with its heads as a form of the known kind has them. */

const word = (text: string): HeadWord => ({ text });

const column = (role: Role, away: number, path: readonly HeadWord[], roleAt: number, part = 0): Column => {
  const own = away === 0 && (role === 'actual' || role === 'target' || role === 'combined');
  const reads: Reads = own ? (role as Reads) : 'other';
  return { role, away, part, path, reads, roleAt };
};

/** Words of heads a form uses all over: its 実績, its 目標. */
export interface OwnWords {
  readonly actual: string;
  readonly target: string;
  readonly combined: string;
}

const JOINED = /^(?:実績値?|目標値?|計画値?)$/;

export function drawOwnWords(random: Random, plan: Plan): OwnWords {
  const plain =
    plan.ownYear === 'both' ||
    plan.family === 'years-two' ||
    plan.stress.plain !== undefined ||
    plan.family === 'year-over';
  const now =
    plan.base !== 'none' ||
    plan.family === 'role-over' ||
    plan.family === 'bare-years' ||
    plan.family === 'parts';
  // A word over columns of several years is none of this year's.
  const several = plan.family === 'role-over' || plan.family === 'bare-years';
  const actuals = KNOWN.actual.filter((own) =>
    plain ? JOINED.test(own) : !(now && /現|最新|間計/.test(own)) && !(several && own.startsWith('本年度')),
  );
  const targets = KNOWN.target.filter((own) =>
    plain || plan.ownYear === 'target'
      ? JOINED.test(own)
      : !(plan.family === 'role-over' && own.startsWith('本年度')),
  );
  return {
    actual: random.pick(actuals),
    target: random.pick(targets),
    combined: random.pick(KNOWN.combined),
  };
}

/** Years the form's heads name: those of a stale form are a year behind. */
const nameOf = (plan: Plan, away: number): string =>
  plan.years.name(plan.years.own + away - (plan.stress.stale ? 1 : 0));
const nameOfFinal = (plan: Plan): string => plan.years.name(plan.finalYear - (plan.stress.stale ? 1 : 0));

function own(plan: Plan, role: 'actual' | 'target' | 'combined', words: OwnWords): Column {
  const named = plan.ownYear === 'both' || (plan.ownYear === 'target' && role === 'target');
  return column(role, 0, [word(named ? `${nameOf(plan, 0)}${words[role]}` : words[role])], 0);
}

function lastColumn(random: Random, plan: Plan, words: OwnWords): Column {
  if (plan.last === 'plain') return { ...column('actual', -1, [word(words.actual)], 0), reads: 'actual' };
  const text =
    plan.last === 'by year'
      ? `${nameOf(plan, -1)}${random.pick(['実績', '実績値'])}`
      : random.pick(LAST_WORDS);
  return column('actual', -1, [word(text)], 0);
}

function finalColumn(random: Random, plan: Plan, words: OwnWords): Column {
  if (plan.final === 'plain') return { ...column('final', 0, [word(words.target)], 0), reads: 'target' };
  const year = nameOfFinal(plan);
  const text =
    plan.final === 'by year'
      ? random.pick([`${year}目標`, `${year}目標値`, `最終目標(${year})`, `${year}最終目標`])
      : random.pick(FINAL_WORDS);
  return column('final', 0, [word(text)], 0);
}

function extras(random: Random, plan: Plan, words: OwnWords): { before: Column[]; after: Column[] } {
  const before: Column[] = [];
  const after: Column[] = [];
  if (plan.base !== 'none') {
    const text = random.pick(KNOWN.base);
    before.push(
      column('base', 0, [word(plan.base === 'by year' ? `${text}(${nameOf(plan, -3)})` : text)], 0),
    );
  }
  if (plan.last !== 'none' && plan.family !== 'year-over' && plan.family !== 'role-over')
    (random.chance(0.7) ? before : after).push(lastColumn(random, plan, words));
  if (plan.next !== 'none' && plan.family !== 'year-over')
    after.push(column('target', 1, [word(`${nameOf(plan, 1)}目標`)], 0));
  if (plan.final !== 'none' && plan.family !== 'year-over' && plan.family !== 'role-over')
    (random.chance(0.75) ? after : before).push(finalColumn(random, plan, words));
  return { before, after };
}

const pair = (plan: Plan, actual: Column[], target: Column[]): Column[] =>
  plan.actualFirst ? [...actual, ...target] : [...target, ...actual];

function roleOver(random: Random, plan: Plan, words: OwnWords): Column[] {
  const count = random.int(1, 3);
  const group = word(words.actual);
  // The years of a plan that are still to come have their columns, too.
  const plans = plan.titleYear && !plan.stress.stale && plan.next === 'none' && random.chance(0.3);
  const years = Array.from({ length: count + 1 + (plans ? random.int(1, 2) : 0) }, (_, at) => at - count);
  const named = (role: 'actual' | 'target', over: HeadWord) => (away: number) =>
    column(role, away, [over, word(nameOf(plan, away))], 0);
  const actuals = years.map(named('actual', group));
  if (plans && plan.final === 'none' && random.chance(0.6))
    return pair(plan, actuals, years.map(named('target', word(words.target))));
  if (plan.final === 'none' && random.chance(0.5))
    return pair(plan, actuals, [column('target', 0, [word(words.target)], 0)]);
  const over = word(words.target);
  const target = column('target', 0, [over, word(nameOf(plan, 0))], 0);
  const final = plan.final === 'none' ? [] : [column('final', 0, [over, word(nameOfFinal(plan))], 0)];
  return pair(plan, actuals, [target, ...final]);
}

function yearOver(random: Random, plan: Plan, words: OwnWords): Column[] {
  const group = (away: number): Column[] => {
    const over = word(nameOf(plan, away));
    const actual = column('actual', away, [over, word(words.actual)], 1);
    if (away < 0 && random.chance(0.4)) return [actual];
    return pair(plan, [actual], [column('target', away, [over, word(words.target)], 1)]);
  };
  const self: Column = { ...column('status', 0, [], 0), reads: 'none' };
  const inner = group(0);
  const first = inner[0];
  const committee =
    plan.final !== 'none' && first && plan.order === 'usual' && !plan.grades
      ? [{ ...self, path: [...first.path.slice(0, 1), word('自己評価')], roleAt: 1 }]
      : [];
  const final =
    plan.final === 'none'
      ? []
      : [column('final', 0, [word('最終目標'), word(random.chance(0.7) ? nameOfFinal(plan) : '目標値')], 0)];
  const next = plan.next === 'by year' ? group(1) : [];
  return [...(plan.last === 'none' ? [] : group(-1)), ...inner, ...committee, ...next, ...final];
}

function parts(random: Random, plan: Plan, words: OwnWords): Column[] {
  const over = plan.ownYear === 'both' ? [word(nameOf(plan, 0))] : [];
  const flat = plan.ownYear !== 'both' && random.chance(0.3);
  const said =
    plan.ownYear === 'both' ? words.actual : random.pick(['本年度実績', '実績', '実績値', words.actual]);
  const group = flat ? [] : [word(said)];
  const names = random.pick(PART_WORDS);
  const total = column(
    'actual',
    0,
    [...over, ...group, word(random.pick(flat ? YEAR_WORDS : TOTAL_WORDS))],
    over.length,
  );
  const split = names.map((name, at) => column('part', 0, [...over, ...group, word(name)], over.length, at));
  const actuals = random.chance(0.85) ? [...split, total] : [total, ...split];
  const target = column('target', 0, [...over, word(words.target)], over.length);
  return pair(plan, actuals, [target]);
}

/** A plan of years side by side: those to come have a target, and a cell for the actual or none. */
function yearsTwo(random: Random, plan: Plan, words: OwnWords): Column[] {
  const to = random.int(0, 2) > 0;
  const both = random.chance(0.6);
  return [...(random.chance(0.8) ? [-1] : []), 0, ...(to ? [1] : [])].flatMap((away) => {
    const named = (role: 'actual' | 'target') =>
      column(role, away, [word(`${nameOf(plan, away)}${words[role]}`)], 0);
    return pair(plan, away > 0 && !both ? [] : [named('actual')], [named('target')]);
  });
}

function yearsCombined(random: Random, plan: Plan, words: OwnWords): Column[] {
  const years = [...(random.chance(0.5) ? [-2] : []), -1, 0, ...(random.chance(0.6) ? [1] : [])];
  const over = random.chance(0.5) ? word(words.combined) : null;
  return years.map((away) =>
    over
      ? column('combined', away, [over, word(nameOf(plan, away))], 0)
      : column('combined', away, [word(`${nameOf(plan, away)}${words.combined}`)], 0),
  );
}

function bareYears(random: Random, plan: Plan, words: OwnWords): Column[] {
  const group = word(words.actual);
  const years = random.chance(0.5) ? [-3, -2, 0] : [-3, -1, 0];
  const actuals = years.map((away) => column('actual', away, [group, word(nameOf(plan, away))], 0));
  return pair(plan, actuals, [column('target', 0, [word(words.target)], 0)]);
}

/** The figure columns of a plan in their order. */
export function drawFigureColumns(random: Random, plan: Plan, words: OwnWords): Column[] {
  const { before, after } = extras(random, plan, words);
  const inner = (): Column[] => {
    switch (plan.family) {
      case 'combined':
        return [own(plan, 'combined', words)];
      case 'years-combined':
        return yearsCombined(random, plan, words);
      case 'years-two':
        return yearsTwo(random, plan, words);
      case 'role-over':
        return roleOver(random, plan, words);
      case 'year-over':
        return yearOver(random, plan, words);
      case 'parts':
        return parts(random, plan, words);
      case 'bare-years':
        return bareYears(random, plan, words);
      default:
        return pair(plan, [own(plan, 'actual', words)], [own(plan, 'target', words)]);
    }
  };
  return [...before, ...inner(), ...after];
}
