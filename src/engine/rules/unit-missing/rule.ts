import { quoteLabel } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly label: string;
}

/** No unit in label, column or cell. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  severity: 'hint',
  about: 'figures',
  check({ table, indicators }) {
    if (table.tableUnit !== '') return [];
    return foundIn(indicators, ({ indicator, doubts }): readonly Draft<Args>[] => {
      const { unit, figure, label, labelCell, row } = indicator;
      const { actual, target } = figure;
      const written =
        (actual.kind === 'number' && actual.unit) ||
        ((target.kind === 'number' || target.kind === 'range') && target.unit);
      if (unit.label || unit.column || written || doubts.includes('unreadable') || !labelCell) return NONE;
      return [
        { subject: label, row, cells: [labelCell], found: label, expected: '', args: { label }, fix: null },
      ];
    });
  },
  words: {
    ja: {
      title: '単位がありません',
      why: ({ label }) => `${quoteLabel(label, 'ja')}には、指標名にも値にも単位(件・社など)がありません。`,
      todo: () => '指標名の終わりに「(件)」のように単位を書いてください。',
    },
    en: {
      title: 'The unit is missing',
      why: ({ label }) =>
        `${quoteLabel(label, 'en')} names no unit, neither in the label nor beside the figures.`,
      todo: () => 'Add the unit in brackets at the end of the label, for example (件).',
    },
  },
});
