import { drawMatter, type Matter } from '../matter.js';
import type { Random } from '../random.js';
import { printLastYear, printTable } from './reference.js';
import {
  printDays,
  printLegendCells,
  printList,
  printMoney,
  printPeople,
  printSignatures,
  printTrend,
} from './small-tables.js';
import { APART, type Apart, type Below } from './stranger.js';
import { drawSociety, drawTitle } from './titles.js';

/**
 * What else stands on the sheet below the table, in whatever place and dress: with a title or without, apart or right below. No row of it
 * is an indicator of the form, and a person sees that by its heads, its years, its names or its words.
 */

export const STRANGERS = [
  'last year',
  'another society',
  'money',
  'days',
  'people',
  'legend',
  'trend',
  'list',
  'signatures',
] as const;
export type Stranger = (typeof STRANGERS)[number];

/** The heads of the form over what another society measured. */
function printAnotherSociety({ random, paper, dress, columns, dash, society }: Below, apart: Apart): void {
  const other = drawSociety(random);
  // Only a sheet that says whose it is tells that this is another's.
  const isSaid = paper.rows.flat().some((cell) => typeof cell === 'string' && cell.includes(society));
  if (!isSaid || other.includes(society) || society.includes(other)) return;
  const { plan } = dress;
  const drawn = drawMatter(
    random,
    plan,
    Math.max(2, columns.filter(({ role }) => role === 'part').length),
    dash,
    null,
  );
  const matter: Matter = { ...drawn, entries: drawn.entries.slice(0, random.int(2, 6)) };
  const year = plan.titleYear ? plan.years.titled(plan.years.own) : '';
  const title = random.chance(0.5) ? drawTitle(random, other, year) : `別表　${other}の状況`;
  if (apart.startsWith('apart')) paper.blank();
  paper.line('reference', title.includes(other) ? title : `${other} ${title}`);
  printTable(random, { paper, dress, columns, matter }, false);
}

function printLast(own: Below, apart: Apart): void {
  const { random, matter, columns, dash } = own;
  // One name that comes again tells nothing; a title does.
  const titled = apart.endsWith('titled') || matter.entries.length < 3;
  const among = random.pick(['by word', 'of last year', 'full table'] as const);
  if (apart.startsWith('apart')) own.paper.blank();
  printLastYear(own, {
    among,
    title: titled,
    shown: columns,
    dash,
    tally: random.chance(0.5),
    fewest: titled ? 2 : 3,
  });
}

/** What else stands below a form: nothing in most of them, two things in few. */
export function drawStrangers(random: Random): { readonly which: Stranger; readonly apart: Apart }[] {
  if (random.chance(0.55)) return [];
  const which = random.shuffled(STRANGERS).slice(0, random.chance(0.25) ? 2 : 1);
  return which.map((own) => ({ which: own, apart: random.pick(APART) }));
}

const PRINT: Readonly<Record<Stranger, (own: Below, apart: Apart) => void>> = {
  'last year': printLast,
  'another society': printAnotherSociety,
  money: printMoney,
  days: printDays,
  people: printPeople,
  legend: printLegendCells,
  trend: printTrend,
  list: printList,
  signatures: printSignatures,
};

/** Prints a stranger below what stands there already. */
export const printStranger = (own: Below, which: Stranger, apart: Apart): void => PRINT[which](own, apart);
