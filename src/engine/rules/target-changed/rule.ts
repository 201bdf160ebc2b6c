import { isSameTarget } from '../../comparison/find-renamed.js';
import { canonicalUnit } from '../../lexicon/unit.js';
import type { Language } from '../../words/language.js';
import { sayFigure, sayFigureAsWritten } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { inBothYears } from '../beside-last-year.js';
import { type Draft, defineRule } from '../rule.js';

type Target = number | readonly [number, number] | null;

interface Args {
  readonly year: number;
  readonly last: Target;
  readonly own: Target;
  readonly unit: string;
  /** Last year's actual, where the new target lies below it and more is better; else null. */
  readonly above: number | null;
}

const NONE: Readonly<Record<Language, string>> = { ja: '目標なし', en: 'no target' };
const say = (target: Target, unit: string, language: Language) =>
  target === null ? NONE[language] : sayFigure(target, unit);

/** The target is not last year's. Of a figure that a person must look at first, or in another unit, nothing is said. */
export const targetChanged = defineRule<Args>({
  id: 'target-changed',
  severity: 'hint',
  about: 'figures',
  check(judged, lastYear) {
    return inBothYears(judged, lastYear).flatMap(({ last, own, isSure }): Draft<Args>[] => {
      const { indicator, target, unit, comparison } = own;
      if (!lastYear || !isSure || isSameTarget(last.target, target)) return [];
      if (canonicalUnit(last.unit) !== canonicalUnit(unit)) return [];
      const isMore = comparison === 'gte' || comparison === 'gt';
      const isBelow = isMore && typeof target === 'number' && last.actual !== null && target < last.actual;
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [...indicator.figureCells].reverse(),
          found: sayFigureAsWritten(indicator.figureTexts),
          expected: '',
          args: {
            year: lastYear.earlier.fiscalYear,
            last: last.target,
            own: target,
            unit,
            above: isBelow ? last.actual : null,
          },
          fix: null,
          restsOn: [say(last.target, last.unit, 'ja')],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '目標が前年度から変わっています',
      why: ({ year, last, own, unit, above }) =>
        `目標は、${sayFiscalYear(year, 'ja')}の${say(last, unit, 'ja')}から、${say(own, unit, 'ja')}に変わっています。${above === null ? '' : `前年度の実績${sayFigure(above, unit)}を下回る目標です。`}`,
      todo: () => '打ち間違いでなければ、変えた理由を説明できるようにしておいてください。',
    },
    en: {
      title: 'The target is not last year’s',
      why: ({ year, last, own, unit, above }) =>
        `The target of ${sayFiscalYear(year, 'en')} was ${say(last, unit, 'en')}, and is ${say(own, unit, 'en')} now.${above === null ? '' : ` That is below last year’s actual of ${sayFigure(above, unit)}.`}`,
      todo: () => 'If it is no slip, be ready to say why it was changed.',
    },
  },
});
