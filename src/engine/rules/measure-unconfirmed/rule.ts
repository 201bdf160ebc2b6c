import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { quoteLabel } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

/** Of many indicators the first few are enough to find them. */
const MOST_NAMED = 3;

interface Args {
  /** The first of the indicators that need review. */
  readonly labels: readonly string[];
  readonly more: number;
}

/** ※1 rests on an indicator that needs review (docs/table-rules.md, decision 5). */
export const measureUnconfirmed = defineRule({
  id: 'measure-unconfirmed',
  severity: 'review',
  about: 'verdicts',
  check(table) {
    return foundIn(table.measures, ({ measure, certain, verdict }): readonly Draft<Args>[] => {
      if (!measure.status || certain) return NONE;
      const open = filterList(
        flatMapList(measure.indicators, (index) => table.indicators[index] ?? []),
        (own) => !own.certain,
      );
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [measure.status.cell],
          found: measure.status.text,
          expected: verdict,
          args: {
            labels: mapList(open.slice(0, MOST_NAMED), ({ indicator }) => indicator.label),
            more: Math.max(0, open.length - MOST_NAMED),
          },
          fix: null,
          restsOn: verdictsOf(table, measure),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※1がまだ決まりません',
      why: ({ labels, more }) =>
        `指標${mapList(labels, (label) => quoteLabel(label, 'ja')).join('')}${more > 0 ? `ほか${more}個` : ''}の判定が決まれば、この施策の判定も決まります。`,
      todo: () => '先に要確認の指標を確かめてください。それまで、達成状況※1には書き込みません。',
    },
    en: {
      title: 'Status ※1 is not settled yet',
      why: ({ labels, more }) =>
        `Status ※1 of this measure depends on indicators that need review: ${mapList(labels, (label) => quoteLabel(label, 'en')).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      todo: () => 'Settle the indicators first; ※1 follows from them. Until then nothing is written to ※1.',
    },
  },
});
