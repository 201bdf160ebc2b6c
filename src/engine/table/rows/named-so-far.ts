import { readVerdict } from '../../lexicon/verdict-words.js';
import type { Measure } from '../summary-table.js';
import type { Naming } from './names-of-row.js';

export type OpenMeasure = { -readonly [Key in keyof Measure]: Measure[Key] } & { indicators: number[] };

/** The 戦略 and 施策 that the rows have named so far; one left blank is the one above, across pages too. */
export class NamedSoFar {
  readonly measures: OpenMeasure[] = [];
  readonly strategies: string[] = [];
  kind = '';
  strategy = '';

  take(names: readonly Naming[]): void {
    for (const naming of names) this.takeOne(naming);
  }

  private takeOne(naming: Naming): void {
    const current = this.measures.at(-1);
    switch (naming.does) {
      case 'kind':
        // A new kind of strategy (独自戦略) begins with a strategy of its own.
        if (naming.text !== this.kind) this.strategy = '';
        this.kind = naming.text;
        return;
      case 'strategy':
        this.strategy = naming.text;
        if (this.strategies.at(-1) !== naming.text) this.strategies.push(naming.text);
        return;
      case 'measure': {
        const { row, name, number, status } = naming;
        const { strategy } = this;
        this.measures.push({
          row,
          label: name.text,
          labelCell: name.cell,
          number,
          strategy,
          status,
          indicators: [],
        });
        return;
      }
      case 'lengthen':
        if (current) current.label += naming.line;
        return;
      case 'status':
        if (current) adoptStatus(current, naming);
    }
  }
}

/**
 * ※1 may stand on any row of its 施策 (merged cells are centred): the first cell with a verdict counts. Where the
 * 施策 had no such cell before the page break, the cell beside its name on the next page is the one to fill.
 */
function adoptStatus(current: OpenMeasure, { status, named }: Extract<Naming, { does: 'status' }>): void {
  if ((current.status?.text ?? '').trim() !== '') return;
  if (readVerdict(status.text) !== null || (named && current.status === null)) current.status = status;
}
