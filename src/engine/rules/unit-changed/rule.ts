import { isOtherMultiple } from '../../comparison/amounts.js';
import { canonicalUnit } from '../../lexicon/unit.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { quote, quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { inBothYears } from '../beside-last-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly label: string;
  readonly last: string;
  readonly own: string;
  /** Whether both are multiples of one unit, so that figures compare. */
  readonly areMultiples: boolean;
}

/** The indicator is counted in another unit than last year; 人 and 名 are one. */
export const unitChanged = defineRule<Args>({
  id: 'unit-changed',
  severity: 'hint',
  about: 'figures',
  check(judged, lastYear) {
    return flatMapList(inBothYears(judged, lastYear), ({ last, own, isSure }): Draft<Args>[] => {
      const { indicator, unit } = own;
      if (!lastYear || !isSure || last.unit === '' || unit === '') return [];
      if (canonicalUnit(last.unit) === canonicalUnit(unit)) return [];
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [...(indicator.labelCell ? [indicator.labelCell] : []), ...indicator.figureCells],
          found: unit,
          expected: '',
          args: {
            year: lastYear.earlier.fiscalYear,
            label: indicator.label,
            last: last.unit,
            own: unit,
            areMultiples: isOtherMultiple(last.unit, unit),
          },
          fix: null,
          restsOn: [last.unit],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '単位が前年度から変わっています',
      why: ({ year, label, last, own, areMultiples }) =>
        `${quoteLabel(label, 'ja')}の単位が、${sayFiscalYear(year, 'ja')}の${quote(last, 'ja')}から${quote(own, 'ja')}に変わっています。${areMultiples ? '値は、同じ単位に直して比べました。' : '前年度の値とは比べられません。'}`,
      todo: ({ areMultiples }) =>
        areMultiples
          ? '値もその単位で書かれているか確かめてください。書き違いであれば直してください。'
          : '数え方を変えたのであれば、その理由を説明できるようにしておいてください。書き違いであれば直してください。',
    },
    en: {
      title: 'The unit is not last year’s',
      why: ({ year, label, last, own, areMultiples }) =>
        `In ${sayFiscalYear(year, 'en')} ${quoteLabel(label, 'en')} was counted in ${quote(last, 'en')}, and is now in ${quote(own, 'en')}: ${areMultiples ? 'the figures were compared in one unit' : 'the figures do not compare'}.`,
      todo: ({ areMultiples }) =>
        areMultiples
          ? 'Look whether the figures are in that unit too; if it is a slip, correct it.'
          : 'If it is counted otherwise now, be ready to say why; if it is a slip, correct it.',
    },
  },
});
