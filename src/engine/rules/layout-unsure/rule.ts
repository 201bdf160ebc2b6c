import type { LayoutPage, TakenColumn, Testimony } from '../../table/summary-table.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

type FigureRole = 'figure' | 'actual' | 'target';

const NAMES: Record<Language, Record<FigureRole, string>> = {
  ja: { figure: '実績値(目標値)', actual: '実績値', target: '目標値' },
  en: { figure: 'actual (target)', actual: 'actual', target: 'target' },
};

/** A column and what it was taken for, and how many written verdicts and rates that explains. */
interface Way {
  readonly columns: readonly { readonly role: FigureRole; readonly column: string; readonly head: string }[];
  readonly explains: {
    readonly what: 'verdict' | 'rate';
    readonly rows: number;
    readonly of: number;
  } | null;
}

interface Args {
  readonly taken: Way;
  readonly rival: Way | null;
}

function wayOf(columns: readonly TakenColumn[], { verdict, rate }: Testimony): Way {
  const figures = columns.flatMap(({ role, column, head }) =>
    role === 'figure' || role === 'actual' || role === 'target' ? [{ role, column, head }] : [],
  );
  const [what, votes] = verdict ? (['verdict', verdict] as const) : (['rate', rate] as const);
  const explains = votes ? { what, rows: votes.fits, of: votes.fits + votes.contradicts } : null;
  return { columns: figures, explains };
}

/** `実績値はD列「R7実績」、目標値はC列(見出しなし)` */
function sayColumns({ columns }: Way, language: Language): string {
  const ja = language === 'ja';
  const parts = columns.map(({ role, column, head }) => {
    const name = NAMES[language][role];
    if (ja) return `${name}は${column}列${head === '' ? '(見出しなし)' : quote(head, 'ja')}`;
    return `the ${name} in column ${column} ${head === '' ? '(no head)' : quote(head, 'en')}`;
  });
  return parts.join(ja ? '、' : ' and ');
}

/** How much of what stands in the table a way explains, in brackets; nothing where the table says nothing. */
function sayExplained({ explains }: Way, language: Language): string {
  if (!explains) return '';
  const { what, rows, of } = explains;
  if (language === 'ja')
    return `(${what === 'verdict' ? '書かれている判定' : '達成率'}${of}件のうち${rows}件と合います)`;
  return ` (this fits ${rows} of ${of} ${what === 'verdict' ? 'written verdicts' : 'rates'})`;
}

const isUnsure = ({ certainty }: LayoutPage) => certainty === 'unsure' || certainty === 'contradicted';

/** A table whose columns nothing bears out, or that another way would explain better (RULES.md, decision 14). */
export const layoutUnsure = defineRule({
  id: 'layout-unsure',
  severity: 'review',
  about: 'form',
  check({ table }): Draft<Args>[] {
    const page = table.layout.pages.find(isUnsure);
    if (!page) return [];
    const { headRow, columns, testimony } = page;
    const taken = wayOf(columns, testimony);
    const rival = page.rival && wayOf(page.rival.columns, page.rival.testimony);
    const letters = [...taken.columns, ...(rival?.columns ?? [])].map(({ column }) => column);
    return [
      {
        subject: 'layout',
        row: headRow,
        cells: [...new Set(letters)].map((column) => `${column}${headRow}`),
        found: taken.columns.map(({ column, head }) => `${column} ${head}`.trim()).join(', '),
        expected: '',
        args: { taken, rival },
        fix: null,
      },
    ];
  },
  words: {
    ja: {
      title: 'どの列が実績値・目標値か決められません',
      why: ({ taken, rival }) => {
        const own = `${sayColumns(taken, 'ja')}と読みましたが${sayExplained(taken, 'ja')}`;
        return rival
          ? `${own}、${sayColumns(rival, 'ja')}とも読めます${sayExplained(rival, 'ja')}。判定はまだしていません。`
          : `${own}、それを裏づけるものが表の中に足りません。判定はまだしていません。`;
      },
      todo: () => '見出しを「実績値」「目標値」に直すか、どの列がそれなのかを教えてください。',
    },
    en: {
      title: 'Which column is actual, which is target?',
      why: ({ taken, rival }) => {
        const own = `This was read with ${sayColumns(taken, 'en')}${sayExplained(taken, 'en')}`;
        return rival
          ? `${own}, but it may as well be ${sayColumns(rival, 'en')}${sayExplained(rival, 'en')}. Nothing is judged yet.`
          : `${own}, but too little in the table bears it out. Nothing is judged yet.`;
      },
      todo: () => 'Name the heads 実績値 and 目標値, or say which columns they are.',
    },
  },
});
