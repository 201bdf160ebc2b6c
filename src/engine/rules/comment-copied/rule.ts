import { commentSaid } from '../../comparison/find-renamed.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { quoteLabel } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { inBothYears } from '../beside-last-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly year: number;
  readonly label: string;
}

/** A comment is last year's, word for word, widths and spaces aside. */
export const commentCopied = defineRule<Args>({
  id: 'comment-copied',
  severity: 'hint',
  about: 'comments',
  check(judged, lastYear) {
    return flatMapList(inBothYears(judged, lastYear), ({ last, own }): Draft<Args>[] => {
      const { comment, label, row } = own.indicator;
      const said = commentSaid(comment?.text ?? '');
      if (!lastYear || !comment || said === '' || said !== commentSaid(last.comment)) return [];
      return [
        {
          subject: label,
          row,
          cells: [comment.cell],
          found: comment.text,
          expected: '',
          args: { year: lastYear.earlier.fiscalYear, label },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '検証の文が前年度と同じです',
      why: ({ year, label }) =>
        `${quoteLabel(label, 'ja')}の検証の文は、${sayFiscalYear(year, 'ja')}の表の文と同じです。`,
      todo: () => '今年度の結果と、次年度に変えることに書き直してください。',
    },
    en: {
      title: 'The comment is last year’s',
      why: ({ year, label }) =>
        `The comment of ${quoteLabel(label, 'en')} is word for word that of ${sayFiscalYear(year, 'en')}.`,
      todo: () => 'Say what this year has shown, and what will change next year.',
    },
  },
});
