import { filterList } from '../../lists/filter-list.js';
import { quoteLabel } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** Label and cell, or actual and target, name different units. */
export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  severity: 'review',
  about: 'figures',
  asks: 'verdict',
  check: (table) =>
    doubtful(table, 'unit', ({ indicator }) => {
      const { actual, target } = indicator.figure;
      const units = [
        indicator.unit.label || indicator.unit.column,
        actual.kind === 'number' ? actual.unit : '',
        target.kind === 'number' || target.kind === 'range' ? target.unit : '',
      ];
      return { args: { units: [...new Set(filterList(units, (unit) => unit !== ''))] } };
    }),
  words: {
    ja: {
      title: '単位が合いません',
      why: ({ label, units: [unit = '', ...others] }) =>
        others.length === 0
          ? `${quoteLabel(label, 'ja')}の実績値と目標値の片方にだけ「${unit}」が付いています。`
          : `${quoteLabel(label, 'ja')}の単位がそろっていません(${[unit, ...others].join('・')})。`,
      todo: () => '指標名、実績値、目標値の単位を、同じものにそろえてください。',
    },
    en: {
      title: 'The units differ',
      why: ({ label, units: [unit = '', ...others] }) =>
        others.length === 0
          ? `Only one of actual and target of ${quoteLabel(label, 'en')} has ${unit} beside it.`
          : `The units of ${quoteLabel(label, 'en')} do not agree (${[unit, ...others].join('・')}).`,
      todo: () => 'Use one and the same unit in the label and beside the figures.',
    },
  },
});
