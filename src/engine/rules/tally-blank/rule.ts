import { type Draft, fixCell, type Rule } from '../rule.js';
import { tallyCases } from '../tally.js';

/** 達成数計 is blank. */
export const tallyBlank: Rule = {
  id: 'tally-blank',
  severity: 'error',
  check(judged) {
    return tallyCases(judged)
      .filter(({ cell }) => cell.text.trim() === '')
      .map(
        ({ level, cell, count, nameJa, nameEn }): Draft => ({
          subject: `tally-${level}`,
          row: cell.row,
          cells: [cell.cell],
          found: '',
          expected: count.text,
          args: { asFigures: count.text, review: count.review, nameJa, nameEn },
          fix: fixCell('safe', cell, count.text),
        }),
      );
  },
  words: {
    ja: {
      title: '達成数計が空欄です',
      why: ({ nameJa, asFigures, review }) =>
        `${nameJa}の達成数計が空欄です。行の判定を数えると${asFigures}です${Number(review) > 0 ? `(要確認の${review}個は分母にだけ数えています)` : ''}。`,
      todo: ({ asFigures }) => `「${asFigures}」と記入してください。`,
    },
    en: {
      title: 'The tally is blank',
      why: ({ nameEn, asFigures, review }) =>
        `The tally of ${nameEn} is blank; the rows give ${asFigures}${Number(review) > 0 ? ` (${review} needing review count in the total only)` : ''}.`,
      todo: ({ asFigures }) => `Write “${asFigures}”.`,
    },
  },
};
