import { parseCellAddress } from '../../../cells/address.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedTable } from '../../verdict/judged.js';
import { progressOf } from '../../verdict/progress.js';
import type { OpenReason } from '../../verdict/year-state.js';
import { defineRule } from '../rule.js';
import { type OpenYear, yearOpenWords } from './words.js';

/** The cell that shows it: what says so, else the title, else the first head or row of the table. */
function cellOf({ table }: JudgedTable, because: OpenReason): string {
  if (because.kind === 'words') return because.at.cell;
  if (because.kind === 'total-blank') return because.part.cell;
  const [first] = table.indicators;
  const any = [table.actualHeads[0]?.cell, first?.labelCell, first?.figureCells[0]].find(Boolean);
  return table.titleCell ?? any ?? 'A1';
}

function openYearOf({ table, indicators }: JudgedTable, because: OpenReason): OpenYear {
  const progress = progressOf(mapList(indicators, (own) => ({ label: own.indicator.label, ...own })));
  switch (because.kind) {
    case 'no-actual':
      return { kind: 'no-actual', targets: because.targets, ...progress };
    case 'words':
      return { kind: 'words', words: because.words, ...progress };
    case 'total-blank':
      return { kind: 'total-blank', part: because.part.text, ...progress };
    case 'date': {
      const { asOf, lastDay } = because;
      return { kind: 'date', year: table.fiscalYear ?? 0, asOf, lastDay, ...progress };
    }
  }
}

/** The year of the table is not closed: why, and how far it is. A plan is a hint; a person may say that it is closed after all (docs/table-rules.md, decision 11). */
export const yearOpen = defineRule<OpenYear>({
  id: 'year-open',
  severity: 'review',
  about: 'year',
  asks: 'yearEnd',
  check(judged) {
    const { state, openBecause: because } = judged;
    if (!because) return [];
    const cell = cellOf(judged, because);
    return [
      {
        subject: judged.table.title,
        row: (parseCellAddress(cell)?.row ?? 0) + 1,
        cells: [cell],
        found: because.kind === 'words' ? because.at.text : '',
        expected: '',
        args: openYearOf(judged, because),
        fix: null,
        restsOn: [because.kind],
        ...(state === 'plan' ? { severity: 'hint' } : {}),
      },
    ];
  },
  words: yearOpenWords,
});
