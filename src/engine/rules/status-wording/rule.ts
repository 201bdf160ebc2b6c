import { isGrade } from '../../verdict/verdict.js';
import { quote } from '../../words/say.js';
import { type Draft, fixCell, type Rule } from '../rule.js';

/**
 * ○, 達　成 and the like: read as the verdict, yet not the form's own word (RULES.md, decision 8). A grade (A〜D) is
 * not read as a verdict at all and contradicts none.
 */
export const statusWording: Rule = {
  id: 'status-wording',
  severity: 'hint',
  check({ indicators, measures }) {
    const cells = [
      ...indicators.map((own) => ({
        ...own,
        subject: own.indicator.label,
        row: own.indicator.row,
        status: own.indicator.status,
      })),
      ...measures.map((own) => ({
        ...own,
        subject: own.measure.label,
        row: own.measure.row,
        status: own.measure.status,
      })),
    ];
    return cells.flatMap(({ subject, row, status, written, verdict, certain }): Draft[] => {
      if (status && isGrade(status.text)) {
        const expected = certain ? verdict : '';
        const fix = certain ? fixCell('suggestion', status, verdict) : null;
        const args = { found: status.text, verdict: expected, grade: 1 };
        return [{ subject, row, cells: [status.cell], found: status.text, expected, args, fix }];
      }
      // Where the word contradicts the figures, that is what is said, and the official word is written.
      if (!status || !written || written.official || (certain && written.verdict !== verdict)) return [];
      return [
        {
          subject,
          row,
          cells: [status.cell],
          found: status.text,
          expected: written.verdict,
          args: { found: status.text, verdict: written.verdict, grade: 0 },
          fix: fixCell('suggestion', status, written.verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況の言葉が様式と違います',
      why: ({ found, verdict, grade }) =>
        grade
          ? `${quote(`${found}`, 'ja')}は段階の評価です。様式では「達成」「未達成」「—」のどれかを記入します。`
          : `${quote(`${found}`, 'ja')}を「${verdict}」と読みました。様式では「達成」「未達成」「—」のどれかを記入します。`,
      todo: ({ verdict }) =>
        verdict === ''
          ? '値が決まったら「達成」「未達成」「—」のどれかを書いてください。'
          : `「${verdict}」と書くと、様式の言葉にそろいます。`,
    },
    en: {
      title: 'A status is not in the form’s words',
      why: ({ found, verdict, grade }) =>
        grade
          ? `${quote(`${found}`, 'en')} is a grade. The form asks for 達成, 未達成 or —.`
          : `${quote(`${found}`, 'en')} was read as “${verdict}”. The form asks for 達成, 未達成 or —.`,
      todo: ({ verdict }) =>
        verdict === '' ? 'Write 達成, 未達成 or — once the figures are settled.' : `Write “${verdict}”.`,
    },
  },
};
