import type { Column, Role } from '../columns.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import { drawFigureColumns, drawOwnWords } from './figure-heads.js';
import { FORMULAS, type HeadRole, KNOWN } from './head-words.js';

/** All columns of a form in their order, with heads of the known kind. */

const plain = (role: Role, ...path: string[]): Column => ({
  role,
  away: 0,
  part: 0,
  path: path.map((text) => ({ text })),
  reads: 'none',
  roleAt: 0,
});

function lead(random: Random, plan: Plan): Column[] {
  const head = (role: HeadRole): Column => plain(role, random.pick(KNOWN[role]));
  const measure =
    plan.measureStatus === 'below' ? plain('measure', '施策（下段：達成状況※1）') : head('measure');
  return [
    ...(plan.strategies === 'column' ? [head('strategy')] : []),
    ...(plan.measures === 'column' || plan.measures === 'repeated' ? [measure] : []),
    ...(plan.measureStatus === 'beside' ? [head('measureStatus')] : []),
    ...(plan.numbering === 'column' ? [head('number')] : []),
    head('label'),
    ...(plan.charge && random.chance(0.6) ? [head('charge')] : []),
    ...(plan.unit === 'column' && random.chance(0.85) ? [head('unit')] : []),
  ];
}

function rateColumns(random: Random, plan: Plan): Column[] {
  const rate = random.pick(KNOWN.rate);
  const path = plan.rateHead === 'formula below' ? [rate, random.pick(FORMULAS)] : [rate];
  return [
    ...(plan.rateHead === 'none' ? [] : [plain('rate', ...path)]),
    ...(plan.growth ? [plain('growth', random.pick(KNOWN.growth))] : []),
    ...(plan.otherNumbers === 'progress' ? [plain('progress', random.pick(KNOWN.progress))] : []),
  ];
}

function statusColumn(random: Random, self: boolean, taken: ReadonlySet<string>): Column {
  if (self) return plain('committee', '評価', random.pick(KNOWN.committee));
  return plain('status', random.pick(KNOWN.status.filter((own) => !taken.has(own))));
}

function inOrder(
  random: Random,
  plan: Plan,
  figures: Column[],
  rate: Column[],
  status: Column[],
  comment: Column[],
) {
  switch (plan.order) {
    case 'status first':
      return [...status, ...figures, ...rate, ...comment];
    case 'rate last':
      return [...figures, ...status, ...comment, ...rate];
    case 'comment first':
      return [...comment, ...figures, ...rate, ...status];
    case 'shuffled':
      // Columns that no word spans may stand apart.
      return random
        .shuffled([
          ...(plan.family === 'two' ? figures.map((own) => [own]) : [figures]),
          rate,
          status,
          comment,
        ])
        .flat();
    default:
      return [...figures, ...rate, ...status, ...comment];
  }
}

/** A short word of a head, its letters spaced as clerks do: 項　目. */
function spaced(random: Random, text: string): string {
  return /^[\p{Script=Han}]{2,3}$/u.test(text) ? [...text].join(random.pick(['　', ' '])) : text;
}

/** A head in two lines, as a narrow column asks for. */
function broken(text: string): string {
  if (/.[(（]/.test(text)) return text.replace(/([(（])/, '\n$1');
  if (/年度./.test(text)) return text.replace('年度', '年度\n');
  return text.length > 5
    ? `${text.slice(0, Math.ceil(text.length / 2))}\n${text.slice(Math.ceil(text.length / 2))}`
    : text;
}

/** The columns of a plan; figures on rows have their own (`figures-on-rows.ts`). */
export function drawColumns(random: Random, plan: Plan): Column[] {
  const figures = drawFigureColumns(random, plan, drawOwnWords(random, plan));
  const first = lead(random, plan);
  const self = figures.some(({ role }) => role === 'status');
  const comment = plan.comment ? [plain('comment', random.pick(KNOWN.comment))] : [];
  const words = new Set(
    [...first.filter(({ role }) => role !== 'measureStatus'), ...figures, ...comment].flatMap(({ path }) =>
      path.map(({ text }) => text),
    ),
  );
  const rest = inOrder(
    random,
    plan,
    figures,
    rateColumns(random, plan),
    [statusColumn(random, self, words)],
    comment,
  );
  const roles = new Set<Role>(first.map(({ role }) => role));
  const unit = plan.unit === 'column' && !roles.has('unit') ? [plain('unit', '単位')] : [];
  const charge = plan.charge && !roles.has('charge') ? [plain('charge', random.pick(KNOWN.charge))] : [];
  const numbers =
    plan.otherNumbers === 'budget'
      ? [plain('cost', random.pick(KNOWN.cost))]
      : plan.otherNumbers === 'weight'
        ? [plain('weight', random.pick(KNOWN.weight))]
        : [];
  const early = random.chance(0.5);
  const all = [...first, ...(early ? numbers : []), ...rest, ...unit, ...charge, ...(early ? [] : numbers)];
  const letters = random.chance(0.1);
  if (!letters && !plan.lineBreaks) return all;
  const dressed = (text: string): string => (plan.lineBreaks ? broken(text) : spaced(random, text));
  const dress = new Map<object, { text: string }>();
  for (const { path } of all) for (const own of path) dress.set(own, { text: dressed(own.text) });
  return all.map((column) => ({ ...column, path: column.path.map((own) => dress.get(own) ?? own) }));
}
