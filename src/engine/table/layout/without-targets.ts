import type { FigureOrder } from '../../figure/read-figure.js';
import { NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { BodyRow } from '../kinds/body-row.js';
import { type Candidate, readBy } from './candidate.js';

/**
 * True where a column of both holds figures, beside none of which stands a target or a mark that there is none: 目標(上段)・実績(下段). Where
 * its verdicts say that no row has a target they bear it out.
 */
export function isWithoutTargets(
  way: Candidate,
  rows: { readonly sample: readonly BodyRow[]; readonly status: number | undefined },
  order: FigureOrder,
): boolean {
  if (way.columns.kind !== 'combined') return false;
  const { figure } = way.columns;
  const figures = filterList(rows.sample, ({ contents }) => contents[figure] === 'figure');
  if (figures.length < 2 || figures.some((row) => readBy(way, row, order).target.kind !== 'absent'))
    return false;
  const written = flatMapList(
    figures,
    ({ texts }) => readVerdict(texts[rows.status ?? -1] ?? '')?.verdict ?? [],
  );
  return written.length === 0 || written.some((verdict) => verdict !== NO_TARGET);
}
