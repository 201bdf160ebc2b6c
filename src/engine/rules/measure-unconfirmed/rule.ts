import { quoteLabel } from '../../words/say.js';
import type { Draft, Rule } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

/** ※1 rests on an indicator that needs review (RULES.md, decision 5). */
export const measureUnconfirmed: Rule = {
  id: 'measure-unconfirmed',
  severity: 'review',
  check(table) {
    return table.measures.flatMap(({ measure, certain, verdict }): Draft[] => {
      if (!measure.status || certain) return [];
      const open = measure.indicators
        .flatMap((index) => table.indicators[index] ?? [])
        .filter((own) => !own.certain);
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [measure.status.cell],
          found: measure.status.text,
          expected: verdict,
          args: {
            labels: open.map(({ indicator }) => quoteLabel(indicator.label, 'ja')).join(''),
            count: open.length,
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
      why: ({ labels }) => `要確認の指標${labels}がどうなるかで、この施策の達成状況※1が決まります。`,
      todo: () => '先に要確認の指標を確かめてください。それまで、※1には何も書き込みません。',
    },
    en: {
      title: 'Status ※1 is not settled yet',
      why: ({ labels }) => `Status ※1 of this measure depends on indicators that need review: ${labels}.`,
      todo: () => 'Settle the indicators first; ※1 follows from them. Until then nothing is written to ※1.',
    },
  },
};
