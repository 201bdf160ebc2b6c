import { rowBand } from './axes.js';
import type { Dress } from './body.js';
import type { Column } from './columns.js';
import { isSpanned, type Told, tell } from './decidable.js';
import { drawRowColumns, printRowPairs } from './figures-on-rows.js';
import type { Form } from './form.js';
import { kindsOf } from './kinds.js';
import { drawMatter, type Matter } from './matter.js';
import { Paper } from './paper.js';
import { printAbove } from './parts/above.js';
import { printBelow } from './parts/below.js';
import { FigureCells } from './parts/cells.js';
import { drawLegend, type Legend } from './parts/grades.js';
import { knownAs } from './parts/head-knowledge.js';
import { depthOf, printHeads } from './parts/heads.js';
import { drawRates, type WrittenRate } from './parts/rates.js';
import { printLastYear } from './parts/reference.js';
import { drawStrangers, printStranger } from './parts/strangers.js';
import { drawColumns } from './parts/text-heads.js';
import { drawSociety, drawTitle } from './parts/titles.js';
import { drawPlan, type Plan } from './plan.js';
import { printRows, trueMeasures } from './print-table.js';
import { type Random, randomOf } from './random.js';
import { printTally } from './tallies.js';
import { trueReading } from './true-reading.js';
import { VARIANTS, type VariantName } from './variants.js';
import { writableCells } from './writable.js';

const SHARES = Object.fromEntries(
  Object.entries(VARIANTS).map(([name, { share }]) => [name, share]),
) as Record<VariantName, number>;
const KNOWN_HEADS = {
  known: 'all',
  one: 'one unknown',
  half: 'half',
  none: 'no figure head',
  exchanged: 'exchanged',
} as const;

/** What stands beside and below the table has a chance of its own: the tables stay what they are when more of it is drawn. */
const ASIDE = 0x5eed_0000;

interface Draft {
  readonly plan: Plan;
  readonly columns: readonly Column[];
  readonly matter: Matter;
  readonly rates: readonly WrittenRate[];
  readonly legend: Legend | null;
  readonly dash: string;
  readonly told: Told;
}

function draft(random: Random, variant: VariantName): Draft {
  const plan = drawPlan(random, variant);
  const columns =
    plan.family === 'rows' ? drawRowColumns(random, plan) : knownAs(random, plan, drawColumns(random, plan));
  const parts = columns.filter(({ role }) => role === 'part').length;
  const dash = random.pick(['—', '—', '—', '―', '－', '-', 'ー']);
  const legend = plan.grades ? drawLegend(random) : null;
  const matter = drawMatter(random, plan, Math.max(2, parts), dash, legend);
  const rate = columns.find(({ role }) => role === 'rate');
  const rates = drawRates(random, plan, matter.entries, rate?.path.map(({ text }) => text).join('') ?? '');
  return {
    plan,
    columns,
    matter,
    rates,
    legend,
    dash,
    told: tell(plan, columns, matter.entries, rates),
  };
}

/** Heads that are exchanged, and rows that say the same either way, are no exchanged heads to anyone. */
function holds({ plan, matter }: Draft): boolean {
  if (plan.stress.heads !== 'exchanged' || plan.verdicts === 'blank') return true;
  const judged = matter.entries.filter(({ state }) => state === 'judged');
  const telling = judged.filter(
    ({ figures, measured }) => figures.actual !== figures.target && !measured.lower,
  );
  return telling.length >= 5 && telling.length >= judged.length * 0.7;
}

/** A sheet as read begins at A1, or where its first filled cell stands; a text file keeps its blank columns. */
function paperOf(random: Random, { plan, columns }: Draft): Paper {
  const moved = random.chance(0.15);
  const [down, right] = [random.int(0, 3), random.int(0, 2)];
  if (!moved) return new Paper(0, 0, columns.length);
  if (plan.reader === 'text') return new Paper(0, 0, columns.length, Math.max(1, right));
  return new Paper(down, right, columns.length);
}

function dressOf(random: Random, { plan, dash }: Draft, title: string): Dress {
  const brackets = random.pick([
    ['(', ')'],
    ['(', ')'],
    ['（', '）'],
  ] as const);
  const notation = {
    digits: plan.digits,
    commas: random.chance(0.85),
    brackets,
    dash,
    noTarget: random.pick(['なし', '未設定', '設定なし']),
  };
  const before = random.pick(['', '施策', '．']);
  return {
    plan,
    title,
    cells: new FigureCells(plan, notation, random.pick(['%', '％'])),
    unitBrackets: random.pick([
      ['(', ')'],
      ['（', '）'],
    ] as const),
    measureNumber: (index) => (before === '．' ? `${index + 1}．` : `${before}${index + 1} `),
  };
}

function axesOf({ plan, columns, matter, told }: Draft, paper: Paper): Record<string, string> {
  const own = columns.findIndex(({ role, away }) => role === 'actual' && away === 0);
  const target = columns.findIndex(({ role, away }) => role === 'target' && away === 0);
  const pair = own < 0 || target < 0 ? 'one cell' : own < target ? 'actual first' : 'target first';
  const yes = (holding: boolean): string => (holding ? 'yes' : 'no');
  const state = (name: string): string => yes(matter.entries.some((entry) => entry.state === name));
  return {
    family: plan.family,
    'head rows': String(depthOf(columns)),
    'single heads': plan.singleHeads,
    'known heads': KNOWN_HEADS[plan.stress.heads],
    'heads say': !isSpanned(columns) ? 'own words' : told.borneOut ? 'spanned, borne out' : 'spanned',
    'own year': plan.ownYear,
    years: plan.yearStyle,
    era: plan.years.heisei ? '平成' : '令和',
    'title year': yes(plan.titleYear),
    'last year': plan.last,
    base: plan.base,
    final: plan.final,
    'next year': plan.next,
    rate: plan.rateHead,
    'rate is': plan.rates,
    'growth rate': yes(plan.growth),
    'other numbers': plan.otherNumbers,
    verdicts: plan.grades ? 'grades' : plan.verdicts,
    'verdict words': plan.words,
    order: plan.order,
    'actual and target': plan.family === 'rows' ? (plan.actualFirst ? 'actual first' : 'target first') : pair,
    rows: rowBand(plan.rows),
    measures: plan.measures,
    'measure status': plan.measureStatus,
    strategies: plan.strategies,
    numbering: plan.numbering,
    unit: plan.unit,
    digits: plan.digits,
    reader: plan.reader,
    above: plan.above,
    below: plan.notes ? 'notes' : 'nothing',
    reference: plan.reference,
    budget: yes(plan.budget),
    pages: plan.pages,
    gaps: yes(plan.gaps),
    'line breaks': yes(plan.lineBreaks),
    'no target is': plan.noTarget,
    tally: plan.tally,
    pending: state('pending'),
    'no target': state('no target'),
    'lower is better': yes(matter.entries.some(({ measured }) => measured.lower !== undefined)),
    place: paper.margin > 0 ? 'margin' : paper.firstRow + paper.firstColumn === 0 ? 'A1' : 'elsewhere',
  };
}

/** The variant a form of this seed is of, where none is wanted: what is drawn first. */
export const variantOfSeed = (seed: number): VariantName => randomOf(seed).weighted(SHARES);

/**
 * Composes a form with its truth. The same seed gives the same form.
 * @param wanted variant to compose; drawn by its share where it is left out
 */
export function compose(seed: number, wanted?: VariantName): Form {
  const random = randomOf(seed);
  const drawn = random.weighted(SHARES);
  const variant = wanted ?? drawn;
  let own = draft(random, variant);
  while (!holds(own)) own = draft(random, variant);
  const { plan, columns, matter, rates, legend, dash } = own;
  const society = drawSociety(random);
  const title = drawTitle(random, society, plan.titleYear ? plan.years.titled(plan.years.own) : '');
  const dress = dressOf(random, own, title);
  const paper = paperOf(random, own);
  printAbove(random, paper, plan, society, title);
  const legendAbove = random.chance(0.3);
  const printLegend = () => {
    for (const line of legend?.lines ?? []) paper.line('legend', line);
  };
  if (legendAbove) printLegend();
  const firstHead = paper.firstRow + paper.rows.length + 1;
  const lastHead = printHeads(paper, columns, plan.singleHeads);
  const printed =
    plan.family === 'rows'
      ? { indicators: printRowPairs(random, paper, dress, columns, matter, rates), measures: null }
      : printRows(random, paper, dress, columns, matter, rates);
  const { indicators } = printed;
  const measures = printed.measures ?? trueMeasures(paper, dress, columns, matter, indicators);
  const tallies = printTally(paper, plan, columns, matter);
  const aside = randomOf(seed + ASIDE);
  const below = { random: aside, paper, dress, columns, matter, dash, society };
  const strangersFirst = aside.chance(0.5);
  const strangers = drawStrangers(aside);
  const printStrangers = () => {
    for (const { which, apart } of strangers) printStranger(below, which, apart);
  };
  if (strangersFirst) printStrangers();
  const referenceFirst = random.chance(0.5);
  const printReference = () => {
    if (plan.reference === 'none' || plan.family === 'rows') return;
    paper.blank();
    printLastYear(below, {
      among: plan.reference,
      title: true,
      shown: columns,
      dash,
      tally: false,
      fewest: 2,
    });
  };
  if (referenceFirst) printReference();
  if (legend && !legendAbove) printLegend();
  printBelow(random, paper, plan);
  if (!referenceFirst) printReference();
  if (!strangersFirst) printStrangers();
  const borneOut = [
    ...(plan.stress.stale ? ['year-mismatch'] : []),
    ...(plan.rates === 'right' ? [] : ['rate-mismatch']),
    ...(plan.measures !== 'none' && plan.measureStatus === 'absent' ? ['column-missing'] : []),
    ...(plan.stress.heads === 'exchanged' ? ['header-shift'] : []),
  ];
  return {
    seed,
    variant,
    axes: {
      ...axesOf(own, paper),
      also: strangers[0]?.which ?? 'nothing',
      apart: strangers[0]?.apart ?? 'nothing',
    },
    kinds: kindsOf(plan, columns, matter),
    firstRow: paper.firstRow,
    firstColumn: paper.firstColumn,
    rows: paper.rows,
    merges: plan.reader === 'merges' ? paper.merges : null,
    mustAsk: own.told.why,
    reading: trueReading(paper, columns, [firstHead, lastHead], indicators),
    indicators,
    measures,
    tallies,
    others: paper.others,
    writable: writableCells(indicators, measures, [tallies.measures, tallies.indicators]),
    borneOut: new Set(borneOut),
  };
}
