import type { EarlierIndicator } from '../../answers/earlier-table.js';
import { withoutNumber } from '../../lexicon/numbering.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { SummaryTable } from '../../table/summary-table.js';
import { foldWord } from '../../text/fold.js';
import { quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly label: string;
  /** The 施策 it stood in, where there still is one of that name; else `''`. */
  readonly measure: string;
}

const nameOf = (label: string) => foldWord(withoutNumber(label));

/** Where it would stand: its 施策, else the title, else the first row of the table. */
function placeOf({ measures, titleCell, indicators }: SummaryTable, gone: EarlierIndicator) {
  const [own, another] = filterList(measures, ({ label }) => nameOf(label) === nameOf(gone.measure));
  if (gone.measure !== '' && own && !another)
    return { row: own.row, cell: own.labelCell, measure: own.label };
  const first = indicators[0]?.labelCell ?? indicators[0]?.figureCells[0] ?? 'A1';
  const cell = titleCell ?? first;
  return { row: Number(/\d+$/.exec(cell)?.[0] ?? 1), cell, measure: '' };
}

/** An indicator of last year's table that this one does not have, under its name or one that is asked about. */
export const indicatorGone = defineRule<Args>({
  id: 'indicator-gone',
  severity: 'hint',
  about: 'form',
  check({ table }, lastYear) {
    return flatMapList(lastYear?.gone ?? [], (gone): Draft<Args>[] => {
      if (!lastYear) return [];
      const { row, cell, measure } = placeOf(table, gone);
      return [
        {
          subject: gone.label,
          row,
          cells: [cell],
          found: '',
          expected: gone.label,
          args: { year: lastYear.earlier.fiscalYear, label: gone.label, measure },
          fix: null,
          restsOn: [gone.measure],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '前年度の指標がありません',
      why: ({ year, label, measure }) =>
        `${sayFiscalYear(year, 'ja')}の表にあった${quoteLabel(label, 'ja')}が、${measure === '' ? 'この表' : `施策${quoteLabel(measure, 'ja')}`}にありません。`,
      todo: () =>
        'やめた指標であれば、その理由を説明できるようにしておいてください。書き忘れであれば、行を足してください。',
    },
    en: {
      title: 'An indicator of last year is missing',
      why: ({ year, label, measure }) =>
        `${quoteLabel(label, 'en')}, which is in the table of ${sayFiscalYear(year, 'en')}, is not in ${measure === '' ? 'this one' : quoteLabel(measure, 'en')}.`,
      todo: () => 'If it was given up, be ready to say why; if it was forgotten, add its row.',
    },
  },
});
