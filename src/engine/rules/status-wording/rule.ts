import { isGrade, type Verdict } from '../../lexicon/verdict-words.js';
import { type StatusCell, statusCells } from '../../verdict/status-cells.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

/** What the rule says of one status cell; null where its words are the form's own, or there are none. */
function draftOf({ label, row, status, written, verdict, certain }: StatusCell): Draft<Args> | null {
  const { cell, text: found } = status;
  const subject = { subject: label, row, cells: [cell], found };
  if (isGrade(found)) {
    const args = { found, verdict: certain ? verdict : null, grade: true };
    const fix = certain ? fixCell('suggestion', status, verdict) : null;
    return { ...subject, expected: args.verdict ?? '', args, fix };
  }
  // Where the word contradicts the figures, that is what is said, and the official word is written.
  if (!written || written.official || (certain && written.verdict !== verdict)) return null;
  const args = { found, verdict: written.verdict, grade: false };
  return { ...subject, expected: written.verdict, args, fix: fixCell('suggestion', status, written.verdict) };
}

interface Args {
  readonly found: string;
  /** The verdict to write; null where the figures do not decide it. */
  readonly verdict: Verdict | null;
  /** True where the word is a grade and was read as no verdict. */
  readonly grade: boolean;
}

/**
 * ○, 達　成 and the like: read as the verdict, yet not the form's own word (docs/table-rules.md, decision 8). A grade (A〜D) is
 * not read as a verdict at all and contradicts none.
 */
export const statusWording = defineRule({
  id: 'status-wording',
  severity: 'hint',
  about: 'verdicts',
  check: (table) => statusCells(table).flatMap((cell) => draftOf(cell) ?? []),
  words: {
    ja: {
      title: '達成状況の言葉が様式と違います',
      why: ({ found, verdict, grade }) =>
        grade
          ? `${quote(found, 'ja')}は段階の評価です。様式では「達成」「未達成」「—」のどれかを記入します。`
          : `${quote(found, 'ja')}を「${verdict}」と読みました。様式では「達成」「未達成」「—」のどれかを記入します。`,
      todo: ({ verdict }) =>
        verdict === null
          ? '値が決まったら「達成」「未達成」「—」のどれかを書いてください。'
          : `「${verdict}」と書くと、様式の言葉にそろいます。`,
    },
    en: {
      title: 'A status is not in the form’s words',
      why: ({ found, verdict, grade }) =>
        grade
          ? `${quote(found, 'en')} is a grade. The form asks for 達成, 未達成 or —.`
          : `${quote(found, 'en')} was read as “${verdict}”. The form asks for 達成, 未達成 or —.`,
      todo: ({ verdict }) =>
        verdict === null ? 'Write 達成, 未達成 or — once the figures are settled.' : `Write “${verdict}”.`,
    },
  },
});
