import type { Verdict } from '../../lexicon/verdict-words.js';
import { gradedCellsOf } from '../../verdict/graded-cells.js';
import type { StatusCell } from '../../verdict/status-cells.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

type Named = Pick<StatusCell, 'label' | 'row'> & { readonly status: StatusCell['status'] | null };
type Verdicts = Pick<StatusCell, 'written' | 'verdict' | 'certain'>;

/** What the rule says of one status cell; null where its words are the form's own, or there are none. */
function draftOf(
  { label, row }: Named,
  status: StatusCell['status'],
  { written, verdict, certain }: Verdicts,
): Draft<Args> | null {
  // Where the word contradicts the figures, that is what is said, and the official word is written.
  if (!written || written.official || (certain && written.verdict !== verdict)) return null;
  const { cell, text: found } = status;
  const subject = { subject: label, row, cells: [cell], found };
  const args = { found, verdict: written.verdict };
  return { expected: written.verdict, args, fix: fixCell('suggestion', status, written.verdict), ...subject };
}

interface Args {
  readonly found: string;
  /** The verdict it was read as. */
  readonly verdict: Verdict;
}

/** ○, 達　成 and the like: read as the verdict, yet not the form's own word (docs/table-rules.md, decision 8). A grade is no such word (decision 17). */
export const statusWording = defineRule({
  id: 'status-wording',
  severity: 'hint',
  about: 'verdicts',
  check(table) {
    const gradedCells = gradedCellsOf(table);
    const draftsOf = (own: Named, judged: Verdicts) => {
      const draft = own.status && !gradedCells.has(own.status.cell) && draftOf(own, own.status, judged);
      return draft ? [draft] : NONE;
    };
    return [
      ...foundIn(table.indicators, (judged) => draftsOf(judged.indicator, judged)),
      ...foundIn(table.measures, (judged) => draftsOf(judged.measure, judged)),
    ];
  },
  words: {
    ja: {
      title: '達成状況の言葉が様式と違います',
      why: ({ found, verdict }) =>
        `${quote(found, 'ja')}を「${verdict}」と読みました。様式では「達成」「未達成」「—」のどれかを記入します。`,
      todo: ({ verdict }) => `「${verdict}」と書くと、様式の言葉にそろいます。`,
    },
    en: {
      title: 'A status is not in the form’s words',
      why: ({ found, verdict }) =>
        `${quote(found, 'en')} was read as “${verdict}”. The form asks for 達成, 未達成 or —.`,
      todo: ({ verdict }) => `Write “${verdict}”.`,
    },
  },
});
