import { mapList } from '../../lists/map-list.js';
import { sayRole } from '../../reading/names.js';
import type { GivenRole } from '../../table/kinds/reading.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import type { DoubtfulRole, Explained, NamedColumn } from './way.js';

/** Who gave the reading that the rows contradict. */
export type GivenBy = 'command-line' | 'config' | 'workbook';

export interface Args {
  readonly taken: readonly NamedColumn[];
  readonly rival: readonly NamedColumn[] | null;
  readonly explained: Explained | null;
  /** Null where the columns are the program's own reading. */
  readonly givenBy: GivenBy | null;
  /** Columns that hold something else than they were given for, or whose head says something else. */
  readonly against: {
    readonly by: 'contents' | 'heads';
    readonly columns: readonly { readonly role: GivenRole; readonly column: string; readonly head: string }[];
  } | null;
}

const NAMES: Record<Language, Record<DoubtfulRole, string>> = {
  ja: { figure: '実績値(目標値)', actual: '実績値', target: '目標値', indicatorStatus: '達成状況※2' },
  en: { figure: 'actual (target)', actual: 'actual', target: 'target', indicatorStatus: 'verdicts' },
};

const BY: Record<Language, Record<GivenBy, string>> = {
  ja: {
    'command-line': '指定のとおり、',
    config: '設定ファイルのとおり、',
    workbook: 'ブックに保存された答えのとおり、',
  },
  en: {
    'command-line': 'As given, this',
    config: 'As the configuration file says, this',
    workbook: 'By the answer kept in the workbook, this',
  },
};

/** `D列「R7実績」` */
function sayColumn({ column, head }: Pick<NamedColumn, 'column' | 'head'>, language: Language): string {
  if (language === 'ja') return `${column}列${head === '' ? '(見出しなし)' : quote(head, 'ja')}`;
  return `column ${column} ${head === '' ? '(no head)' : quote(head, 'en')}`;
}

/** `実績値をD列「R7実績」、目標値をC列(見出しなし)` */
function sayColumns(columns: readonly NamedColumn[], language: Language): string {
  return mapList(columns, ({ role, ...own }) => {
    const name = NAMES[language][role];
    return language === 'ja' ? `${name}を${sayColumn(own, 'ja')}` : `the ${name} in ${sayColumn(own, 'en')}`;
  }).join(language === 'ja' ? '、' : ' and ');
}

const WHAT: Record<Language, Record<Explained['what'], string>> = {
  ja: { verdict: '書かれている達成状況', rate: '書かれている達成率' },
  en: { verdict: 'written verdicts', rate: 'written rates' },
};

/** Both columns are full of verdicts: none of them is for us to write over. */
const isOfVerdicts = ({ rival }: Pick<Args, 'rival'>) => rival?.[0]?.role === 'indicatorStatus';

/** One column whose figures are read either way round: the target in the brackets, or before them. */
const isTurned = ({ taken, rival }: Pick<Args, 'taken' | 'rival'>) =>
  taken[0]?.role === 'figure' && rival?.[0]?.role === 'figure' && taken[0].column === rival[0].column;

function sayBoth(
  taken: readonly NamedColumn[],
  rival: readonly NamedColumn[] | null,
  language: Language,
): string {
  const both = mapList([...taken, ...(rival ?? [])], (own) => sayColumn(own, language));
  return both.join(language === 'ja' ? 'と' : ' and ');
}

function sayTurned(explained: Explained | null, language: Language): string {
  const { what, of, own, rival } = explained ?? { what: 'verdict', of: 0, own: 0, rival: 0 };
  const fits = own === 0 ? 'のどれとも' : `のうち${own}件としか`;
  return language === 'ja'
    ? `${WHAT.ja[what]}${of}件${fits}合いません。かっこの中と外を逆に読むと、${rival ?? 0}件と合います。`
    : `which fits ${own} of ${of} ${WHAT.en[what]}; with what is in brackets and before them exchanged, ${rival ?? 0} of them fit.`;
}

function sayWaysJa({ taken, rival, explained, givenBy }: Args): string {
  if (isOfVerdicts({ rival }))
    return `達成・未達成の列が、${sayBoth(taken, rival, 'ja')}の2つあり、値と合わない行があります。`;
  const own = `${sayColumns(taken, 'ja')}と読みましたが`;
  if (isTurned({ taken, rival })) return `${own}、${sayTurned(explained, 'ja')}`;
  if (!rival) return `${own}、それを裏づけるものが表の中に足りません。`;
  const other = sayColumns(rival, 'ja');
  // Where a person's reading is contradicted by no row, it is by the heads.
  if (givenBy && !explained) return `${own}、見出しは${other}を指しています。`;
  if (!explained || explained.rival === null)
    return `${own}、${other}とも読め、どちらが正しいかを決めるものが表の中にありません。`;
  const { what, of, own: fits, rival: others } = explained;
  return others > fits
    ? `${own}、${WHAT.ja[what]}${of}件のうち${fits}件としか合わず、${other}と読むと${others}件と合います。`
    : `${own}、${other}とも読めます(${WHAT.ja[what]}${of}件のうち、前の読み方は${fits}件、後の読み方は${others}件と合います)。`;
}

function sayWaysEn({ taken, rival, explained, givenBy }: Args, begin: string): string {
  if (isOfVerdicts({ rival }))
    return `Both ${sayBoth(taken, rival, 'en')} hold verdicts, some against the figures.`;
  const own = `${begin} was read with ${sayColumns(taken, 'en')}`;
  if (isTurned({ taken, rival })) return `${own}, ${sayTurned(explained, 'en')}`;
  if (!rival) return `${own}, but too little in the table bears it out.`;
  const other = sayColumns(rival, 'en');
  if (givenBy && !explained) return `${own}, but the heads name ${other}.`;
  if (!explained || explained.rival === null)
    return `${own}, but it may as well be ${other}, and nothing in the table decides between them.`;
  const { what, of, own: fits, rival: others } = explained;
  return `${own}, which fits ${fits} of ${of} ${WHAT.en[what]}; with ${other} ${others} of them fit.`;
}

function sayAgainst(
  { by, columns }: NonNullable<Args['against']>,
  language: Language,
  begin: string,
): string {
  const [first] = columns;
  if (!first) return '';
  const role = sayRole(first.role, language);
  const column = sayColumn(first, language);
  if (language === 'ja') {
    const own = `${begin}「${role}」を${column}と読みましたが、`;
    return by === 'contents'
      ? `${own}その列には、それらしいものが書かれていません。`
      : `${own}見出しは別のものを指しています。`;
  }
  const own = `${begin} was read with the ${role} in ${column}, `;
  return by === 'contents'
    ? `${own}which holds nothing of the kind.`
    : `${own}whose head says something else.`;
}

/** What was taken for what, what speaks against it, and what the other way would be. */
export function why(args: Args, language: Language): string {
  const { givenBy, against } = args;
  const ja = language === 'ja';
  const begin = givenBy ? BY[language][givenBy] : ja ? '' : 'This';
  const ways = against
    ? sayAgainst(against, language, begin)
    : ja
      ? `${begin}${sayWaysJa(args)}`
      : sayWaysEn(args, begin);
  return ja ? `${ways}判定はまだしていません。` : `${ways} Nothing is judged yet.`;
}

/** What to do about it. */
export function todo({ givenBy, rival, taken }: Args, language: Language): string {
  if (isTurned({ taken, rival }))
    return language === 'ja'
      ? '目標値がかっこの中か外かを確かめて、見出しを「実績値(目標値)」か「目標値(実績値)」に直すか、値を書き直してください。'
      : 'See whether the target stands in the brackets, and name the head 実績値(目標値) or 目標値(実績値), or write the figures anew.';
  if (isOfVerdicts({ rival }))
    return language === 'ja' ? 'どちらの列を判定するか教えてください。' : 'Say which column counts.';
  if (givenBy)
    return language === 'ja'
      ? '列を指定し直すか、そのままでよければ、もう一度それでよいことを示してください。'
      : 'Give the columns anew, or confirm that these are right.';
  return language === 'ja'
    ? '見出しを「実績値」「目標値」に直すか、どの列がそれなのかを教えてください。'
    : 'Name the heads 実績値 and 目標値, or say which columns they are.';
}
