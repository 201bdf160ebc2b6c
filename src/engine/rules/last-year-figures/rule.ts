import { inOneUnit, isSameAmount } from '../../comparison/amounts.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { type InBothYears, inBothYears } from '../beside-last-year.js';
import { defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  /** Of the first of them. */
  readonly label: string;
  readonly same: number;
  readonly compared: number;
}

/** With fewer, equal actuals are as likely chance: two meetings a year, twelve visits. */
const LEAST = 3;

/** The same amount, or the same digits, which may have been left under a unit in another multiple. */
const isLeft = ({ last, own }: InBothYears) =>
  last.actual === own.actual ||
  isSameAmount(
    ...inOneUnit({ amount: last.actual, unit: last.unit }, { amount: own.actual, unit: own.unit }),
  );

/**
 * Most actuals are those of last year's table: of the indicators with an actual in both years more than half have the same one, and three
 * at least. Targets count for nothing, for they may stay for years (docs/table-rules.md, "Last year's table").
 */
export const lastYearFigures = defineRule<Args>({
  id: 'last-year-figures',
  severity: 'review',
  about: 'figures',
  check(judged, lastYear) {
    const both = filterList(
      inBothYears(judged, lastYear),
      ({ last, own }) => last.actual !== null && own.actual !== null,
    );
    const same = mapList(filterList(both, isLeft), ({ own }) => own.indicator);
    const [first] = same;
    if (!lastYear || !first || same.length < LEAST || same.length * 2 <= both.length) return [];
    return [
      {
        subject: judged.table.title,
        row: first.row,
        cells: flatMapList(same, ({ figureCells }) => figureCells.slice(0, 1)),
        found: '',
        expected: '',
        args: {
          year: lastYear.earlier.fiscalYear,
          label: first.label,
          same: same.length,
          compared: both.length,
        },
        fix: null,
        restsOn: [`${lastYear.earlier.fiscalYear}`],
      },
    ];
  },
  words: {
    ja: {
      title: '前年度の値のままのようです',
      why: ({ year, label, same, compared }) =>
        `${sayFiscalYear(year, 'ja')}の表と比べた指標${compared}件のうち、${same}件の実績値が同じです(${quoteLabel(label, 'ja')}など)。`,
      todo: () =>
        '前年度の様式に上書きしたときの値が残っていないか、元の資料で確かめてください。どれも今年度の実績であれば、理由を付けて外せます。',
    },
    en: {
      title: 'These look like last year’s figures',
      why: ({ year, label, same, compared }) =>
        `Of ${compared} indicators compared with the table of ${sayFiscalYear(year, 'en')}, ${same} have the same actual, among them ${quoteLabel(label, 'en')}.`,
      todo: () =>
        'Find out whether figures were left from last year’s form. If all of them are this year’s, set the finding aside with a reason.',
    },
  },
});
