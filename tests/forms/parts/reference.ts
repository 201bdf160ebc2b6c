import { cellOf, type Dress } from '../body.js';
import type { Column } from '../columns.js';
import type { Entry, Matter } from '../matter.js';
import type { Paper } from '../paper.js';
import type { Random } from '../random.js';
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

const PLAIN = new Set<Column['role']>(['measure', 'label', 'unit', 'actual', 'target', 'combined', 'status']);

export function printReference(
  random: Random,
  paper: Paper,
  dress: Dress,
  columns: readonly Column[],
  matter: Matter,
  dash: string,
  society: string,
): void {
  const { plan } = dress;
  if (plan.reference === 'none' || plan.family === 'rows') return;
  const year = plan.years.titled(plan.years.own - 1);
  const titles = {
    'by word': random.pick(['【参考】前年度の状況', '（参考）昨年度の実績']),
    'of last year': random.pick([`【参考】${year}の実績`, `参考：前年度（${year}）の状況`]),
    'full table': drawTitle(random, society, year),
  };
  const shown =
    plan.reference === 'full table'
      ? columns
      : columns.filter(({ role, away }) => PLAIN.has(role) && away === 0);
  const entries = matter.entries.slice(0, random.int(2, 8)).map((own) => aYearBefore(dress, own, dash));
  const last: Matter = { ...matter, entries };
  paper.blank();
  paper.line('reference', titles[plan.reference]);
  const from = paper.others.length;
  printHeads(paper, headsBefore(dress, shown), plan.singleHeads);
  paper.others.splice(
    from,
    paper.others.length - from,
    ...paper.others.slice(from).map(({ row }) => ({ row, kind: 'reference' as const })),
  );
  entries.forEach((_, at) => {
    paper.other(
      'reference',
      shown.map((column) => cellOf(random, dress, last, column, at, undefined)),
    );
  });
}
