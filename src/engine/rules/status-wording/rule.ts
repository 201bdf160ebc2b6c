import { quote } from '../../words/say.js';
import { type Draft, fixCell, type Rule } from '../rule.js';

/** ○, 達　成 and the like: read as the verdict, yet not the form's own word (RULES.md, decision 8). */
export const statusWording: Rule = {
  id: 'status-wording',
  severity: 'hint',
  check({ indicators, measures }) {
    const cells = [
      ...indicators.map((judged) => ({ judged, place: judged.indicator })),
      ...measures.map((judged) => ({ judged, place: judged.measure })),
    ];
    return cells.flatMap(({ judged: { written, verdict, certain }, place }): Draft[] => {
      const { label, row, status } = place;
      // Where the word contradicts the figures, that is what is said, and the official word is written.
      if (!status || !written || written.official || (certain && written.verdict !== verdict)) return [];
      return [
        {
          subject: label,
          row,
          cells: [status.cell],
          found: status.text,
          expected: written.verdict,
          args: { found: status.text, verdict: written.verdict },
          fix: fixCell('suggestion', status, written.verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況の言葉',
      why: ({ found, verdict }) =>
        `${quote(`${found}`, 'ja')}を${verdict}と読みました。様式では「達成」「未達成」「—」で記入します。`,
      todo: ({ verdict }) => `${verdict}と書くとそろいます。`,
    },
    en: {
      title: 'Wording of a status',
      why: ({ found, verdict }) =>
        `${quote(`${found}`, 'en')} was read as ${verdict}. The form asks for 達成, 未達成 or —.`,
      todo: ({ verdict }) => `Write ${verdict}.`,
    },
  },
};
