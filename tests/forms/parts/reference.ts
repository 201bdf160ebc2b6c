import { cellOf, type Dress } from '../body.js';
import type { Column } from '../columns.js';
import { printRowPairs } from '../figures-on-rows.js';
import type { Entry, Matter } from '../matter.js';
import type { Paper } from '../paper.js';
import type { Random } from '../random.js';
import { printTally } from '../tallies.js';
import { judged } from '../truth.js';
import { printHeads } from './heads.js';
import { drawTitle } from './titles.js';
import { blank, worded } from './verdicts.js';

/** A further table below: last year's figures under heads like the form's own. No row of it is an indicator of the form. */

/** The same thing measured a year before. */
function aYearBefore(dress: Dress, entry: Entry, dash: string): Entry {
  const { figures, measured } = entry;
  const last = figures.others.get(-1) ?? figures;
  const others = new Map([...figures.others].map(([away]) => [away, figures.others.get(away - 1) ?? last]));
  const before = { ...figures, actual: last.actual, target: last.target, others };
  const right = judged(before, 'judged', measured.lower !== undefined);
  const written = dress.plan.grades
    ? blank()
    : worded(right === '要確認' ? '—' : right, dress.plan.words, dash, last.actual / last.target);
  return { ...entry, figures: before, state: 'judged', right, written };
}

/** Heads with every year one less. */
function headsBefore({ plan }: Dress, columns: readonly Column[]): Column[] {
  const dress = new Map<object, { text: string }>();
  const earlier = (text: string): string => {
    for (let year = plan.years.own - 4; year <= plan.years.own + 6; year += 1) {
      const at = text.indexOf(plan.years.name(year));
      const after = text[at + plan.years.name(year).length] ?? '';
      if (at >= 0 && !/[0-9０-９]/.test(after))
        return text.replace(plan.years.name(year), plan.years.name(year - 1));
    }
    return text;
  };
  for (const { path } of columns) for (const own of path) dress.set(own, { text: earlier(own.text) });
  return columns.map((column) => ({ ...column, path: column.path.map((own) => dress.get(own) ?? own) }));
}

const PLAIN = new Set<Column['role']>([
  'roleWord',
  'measure',
  'label',
  'unit',
  'actual',
  'target',
  'combined',
  'status',
]);

export interface Printed {
  readonly paper: Paper;
  readonly dress: Dress;
  readonly columns: readonly Column[];
  readonly matter: Matter;
}

/** Prints a table that is not the form's own, under heads like the form's, and perhaps a tally below it. */
export function printTable(random: Random, { paper, dress, columns, matter }: Printed, tally: boolean): void {
  const { plan } = dress;
  const from = paper.rows.length;
  printHeads(paper, columns, plan.singleHeads);
  if (plan.family === 'rows') printRowPairs(random, paper, dress, columns, matter, []);
  else
    matter.entries.forEach((_, at) => {
      paper.other(
        'reference',
        columns.map((column) => cellOf(random, dress, matter, column, at, undefined)),
      );
    });
  if (tally) printTally(paper, { ...plan, tally: 'as written' }, columns, matter);
  asReference(paper, from);
}

/** Every row printed since is of the reference. */
function asReference(paper: Paper, from: number): void {
  const first = paper.firstRow + from + 1;
  const kept = paper.others.filter(({ row }) => row < first);
  const rows = Array.from({ length: paper.rows.length - from }, (_, at) => first + at);
  paper.others.splice(
    0,
    paper.others.length,
    ...kept,
    ...rows.map((row) => ({ row, kind: 'reference' as const })),
  );
}

export type Among = 'by word' | 'of last year' | 'full table';

function titleFor(random: Random, { plan }: Dress, among: Among, society: string): string {
  const year = plan.titleYear ? plan.years.titled(plan.years.own - 1) : '';
  if (among === 'full table' && year !== '') return drawTitle(random, society, year);
  if (among === 'by word' || year === '')
    return random.pick(['【参考】前年度の状況', '（参考）昨年度の実績']);
  return random.pick([`【参考】${year}の実績`, `参考：前年度（${year}）の状況`]);
}

/** Last year's figures of some of the form's indicators. */
export function printLastYear(
  {
    random,
    paper,
    dress,
    matter,
    society,
  }: Omit<Printed, 'columns'> & { readonly random: Random; readonly society: string },
  {
    among,
    title,
    shown,
    dash,
    tally,
    fewest,
  }: {
    readonly among: Among;
    readonly title: boolean;
    readonly shown: readonly Column[];
    readonly dash: string;
    readonly tally: boolean;
    readonly fewest: number;
  },
): void {
  const columns =
    among === 'full table' ? shown : shown.filter(({ role, away }) => PLAIN.has(role) && away === 0);
  const entries = matter.entries.slice(0, random.int(fewest, 8)).map((own) => aYearBefore(dress, own, dash));
  if (title) paper.line('reference', titleFor(random, dress, among, society));
  printTable(
    random,
    { paper, dress, columns: headsBefore(dress, columns), matter: { ...matter, entries } },
    tally,
  );
}
