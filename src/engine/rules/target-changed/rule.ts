import { inOneUnit, isOtherMultiple, isSameAmount } from '../../comparison/amounts.js';
import { statedBound } from '../../comparison/earlier-table-of.js';
import type { Comparison } from '../../figure/reading.js';
import { canonicalUnit } from '../../lexicon/unit.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { Language } from '../../words/language.js';
import { sayFigure, sayFigureAsWritten, sayTarget } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { inBothYears } from '../beside-last-year.js';
import { type Draft, defineRule } from '../rule.js';

type Target = number | readonly [number, number] | null;

/** A target with its unit; its bound only where that turned. */
interface Side {
  readonly target: Target;
  readonly unit: string;
  readonly bound: Comparison | null;
}

interface Args {
  readonly year: number;
  readonly last: Side;
  readonly own: Side;
  /** Last year's actual, where the new target lies below it and more is better; else null. */
  readonly above: number | null;
}

const NONE: Readonly<Record<Language, string>> = { ja: '目標なし', en: 'no target' };
const say = ({ target, unit, bound }: Side, language: Language) =>
  target === null ? NONE[language] : sayTarget(target, bound, unit, language);

/** The target, or its bound, is not last year's. Of a figure that a person must look at first, or in another unit, nothing is said. */
export const targetChanged = defineRule<Args>({
  id: 'target-changed',
  severity: 'hint',
  about: 'figures',
  check(judged, lastYear) {
    return flatMapList(inBothYears(judged, lastYear), ({ last, own, isSure }): Draft<Args>[] => {
      const { indicator, target, unit, comparison } = own;
      if (!lastYear || !isSure) return [];
      if (canonicalUnit(last.unit) !== canonicalUnit(unit) && !isOtherMultiple(last.unit, unit)) return [];
      const side = (amount: Target, of: string) => ({ amount, unit: of });
      const isSame = isSameAmount(...inOneUnit(side(last.target, last.unit), side(target, unit)));
      // A person's answer on the direction, and the label, say nothing of what was set.
      const hasTurned =
        last.target !== null &&
        target !== null &&
        last.stated !== statedBound(own) &&
        last.comparison !== comparison;
      if (isSame && !hasTurned) return [];
      const isMore = comparison === 'gte' || comparison === 'gt';
      const [reached, wanted] = inOneUnit(side(last.actual, last.unit), side(target, unit));
      const isBelow =
        isMore && !hasTurned && typeof reached === 'number' && typeof wanted === 'number' && wanted < reached;
      const before = { target: last.target, unit: last.unit, bound: hasTurned ? last.comparison : null };
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [...indicator.figureCells].reverse(),
          found: sayFigureAsWritten(indicator.figureTexts),
          expected: '',
          args: {
            year: lastYear.earlier.fiscalYear,
            last: before,
            own: { target, unit, bound: hasTurned ? comparison : null },
            above: isBelow ? last.actual : null,
          },
          fix: null,
          restsOn: [say(before, 'ja')],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '目標が前年度から変わっています',
      why: ({ year, last, own, above }) =>
        `目標は、${sayFiscalYear(year, 'ja')}の${say(last, 'ja')}から、${say(own, 'ja')}に変わっています。${above === null ? '' : `前年度の実績${sayFigure(above, last.unit)}を下回る目標です。`}`,
      todo: () => '打ち間違いでなければ、変えた理由を説明できるようにしておいてください。',
    },
    en: {
      title: 'The target is not last year’s',
      why: ({ year, last, own, above }) =>
        `The target of ${sayFiscalYear(year, 'en')} was ${say(last, 'en')}, and is ${say(own, 'en')} now.${above === null ? '' : ` That is below last year’s actual of ${sayFigure(above, last.unit)}.`}`,
      todo: () => 'If it is no slip, be ready to say why it was changed.',
    },
  },
});
