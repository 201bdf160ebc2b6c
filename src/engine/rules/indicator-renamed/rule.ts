import type { YearComparison } from '../../comparison/compare-years.js';
import type { RenamedBecause } from '../../comparison/find-renamed.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedIndicator, JudgedTable } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly because: RenamedBecause;
  readonly label: string;
  /** Its name last year; of one under another 施策 the name of that. */
  readonly last: string;
  /** How many others stood in that 施策, and stand together now. */
  readonly others: number;
}

type Renamed = YearComparison['renamed'][number];

const SAME: Readonly<Record<Language, Readonly<Record<Exclude<RenamedBecause, 'name'>, string>>>> = {
  ja: { figures: '値', comment: '検証の文', both: '値と検証の文' },
  en: { figures: 'figures', comment: 'comment', both: 'figures and comment' },
};

interface Asked {
  readonly one: Renamed;
  readonly own: JudgedIndicator;
  readonly others: number;
}

/** One question an indicator; of those that went from one 施策 to another together, one for all. */
function questions({ indicators, measures }: JudgedTable, { renamed }: YearComparison): Asked[] {
  const together = new Map<string, Asked[]>();
  for (const one of renamed) {
    const own = indicators[one.own];
    if (!own) continue;
    const measure = own.indicator.measure === null ? undefined : measures[own.indicator.measure];
    const key =
      one.because === 'name'
        ? JSON.stringify([one.last.measure, measure?.measure.row ?? null])
        : `${one.own}`;
    const group = together.get(key);
    if (group) group.push({ one, own, others: 0 });
    else together.set(key, [{ one, own, others: 0 }]);
  }
  return flatMapList([...together.values()], (group) =>
    mapList(group.slice(0, 1), (first) => Object.assign({}, first, { others: group.length - 1 })),
  );
}

/** Maybe last year's indicator under another name, or under another 施策: a person must say, and until then it is neither gone nor new. */
export const indicatorRenamed = defineRule<Args>({
  id: 'indicator-renamed',
  severity: 'review',
  about: 'form',
  asks: 'same',
  check(judged, lastYear) {
    if (!lastYear) return [];
    return mapList(questions(judged, lastYear), ({ one: { last, because }, own, others }): Draft<Args> => {
      const { label, labelCell, figureCells, row } = own.indicator;
      return {
        subject: label,
        row,
        cells: labelCell ? [labelCell] : figureCells,
        found: label,
        expected: '',
        args: {
          year: lastYear.earlier.fiscalYear,
          because,
          label,
          last: because === 'name' ? last.measure : last.label,
          others,
        },
        fix: null,
        restsOn: [last.measure, last.label],
      };
    });
  },
  words: {
    ja: {
      title: '名前の変わった指標でしょうか',
      why: ({ year, because, label, last, others }) =>
        because === 'name'
          ? `${quoteLabel(label, 'ja')}${others > 0 ? `など${others + 1}件` : ''}は、${sayFiscalYear(year, 'ja')}の表では別の施策${quoteLabel(last, 'ja')}にありました。`
          : `${quoteLabel(label, 'ja')}は、${sayFiscalYear(year, 'ja')}の表の${quoteLabel(last, 'ja')}と${SAME.ja[because]}が同じです。`,
      todo: ({ because }) =>
        because === 'name'
          ? '同じ指標であれば、確認パネルで「前年度の指標と同じ」を選ぶか、施策の名前を前年度とそろえてください。別の指標であれば、そのことを添えて外してください。'
          : '名前だけを変えた指標であれば、確認パネルで「前年度の指標と同じ」を選んでください。別の指標であれば、前年度の値や文が残っていないか確かめてください。',
    },
    en: {
      title: 'Is this indicator only renamed?',
      why: ({ year, because, label, last, others }) =>
        because === 'name'
          ? `In ${sayFiscalYear(year, 'en')} ${quoteLabel(label, 'en')}${others > 0 ? ` and ${others} more` : ''} stood under another measure, ${quoteLabel(last, 'en')}.`
          : `${quoteLabel(label, 'en')} has the same ${SAME.en[because]} as ${quoteLabel(last, 'en')} in the table of ${sayFiscalYear(year, 'en')}.`,
      todo: ({ because }) =>
        because === 'name'
          ? 'If it is the same, say so in the pane, or name the measure as last year. If it is another, set this aside saying so.'
          : 'If only its name was changed, say so in the pane. If it is another one, look whether figures or comment were left from last year.',
    },
  },
});
