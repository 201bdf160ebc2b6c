import { canonicalUnit } from '../../lexicon/unit.js';
import { quote, quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { inBothYears } from '../beside-last-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly label: string;
  readonly last: string;
  readonly own: string;
}

/** The indicator is counted in another unit than last year; 人 and 名 are one. */
export const unitChanged = defineRule<Args>({
  id: 'unit-changed',
  severity: 'hint',
  about: 'figures',
  check(judged, lastYear) {
    return inBothYears(judged, lastYear).flatMap(({ last, own, isSure }): Draft<Args>[] => {
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
          args: { year: lastYear.earlier.fiscalYear, label: indicator.label, last: last.unit, own: unit },
          fix: null,
          restsOn: [last.unit],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '単位が前年度から変わっています',
      why: ({ year, label, last, own }) =>
        `${quoteLabel(label, 'ja')}の単位が、${sayFiscalYear(year, 'ja')}の${quote(last, 'ja')}から${quote(own, 'ja')}に変わっています。前年度の値とは比べられません。`,
      todo: () =>
        '数え方を変えたのであれば、その理由を説明できるようにしておいてください。書き違いであれば直してください。',
    },
    en: {
      title: 'The unit is not last year’s',
      why: ({ year, label, last, own }) =>
        `In ${sayFiscalYear(year, 'en')} ${quoteLabel(label, 'en')} was counted in ${quote(last, 'en')}, and is now in ${quote(own, 'en')}: the figures do not compare.`,
      todo: () => 'If it is counted otherwise now, be ready to say why; if it is a slip, correct it.',
    },
  },
});
