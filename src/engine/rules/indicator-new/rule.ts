import { flatMapList } from '../../lists/flat-map-list.js';
import { quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly label: string;
}

/** An indicator that last year's table does not have, under this name or one that is asked about. */
export const indicatorNew = defineRule<Args>({
  id: 'indicator-new',
  severity: 'hint',
  about: 'form',
  check({ indicators }, lastYear) {
    return flatMapList(lastYear?.fresh ?? [], (place): Draft<Args>[] => {
      const own = indicators[place]?.indicator;
      if (!lastYear || !own) return [];
      return [
        {
          subject: own.label,
          row: own.row,
          cells: own.labelCell ? [own.labelCell] : own.figureCells,
          found: own.label,
          expected: '',
          args: { year: lastYear.earlier.fiscalYear, label: own.label },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '前年度の表にない指標です',
      why: ({ year, label }) =>
        `${quoteLabel(label, 'ja')}は、${sayFiscalYear(year, 'ja')}の表にありません。`,
      todo: () =>
        '今年度から加えた指標であれば、このままでかまいません。名前だけを変えた指標であれば、委員会で説明できるようにしておいてください。',
    },
    en: {
      title: 'Last year’s table has no such indicator',
      why: ({ year, label }) =>
        `${quoteLabel(label, 'en')} is not in the table of ${sayFiscalYear(year, 'en')}.`,
      todo: () => 'If it is new, all is well. If only its name was changed, be ready to tell the committee.',
    },
  },
});
