import type { Progress } from '../../verdict/progress.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import { sayDay, sayFiscalYear } from '../../words/say-year.js';
import type { RuleWords } from '../rule.js';

/** What year-open says: what shows that the year is not closed, and how far it is. */

/** What shows it, and the progress of the indicators. */
export type OpenYear = Progress &
  (
    | { readonly kind: 'no-actual'; readonly targets: number }
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'total-blank'; readonly part: string }
    | { readonly kind: 'date'; readonly year: number; readonly asOf: string; readonly lastDay: string }
  );

type UnderWay = Exclude<OpenYear, { readonly kind: 'no-actual' }>;

function becauseJa(open: UnderWay): string {
  if (open.kind === 'words') return `${quote(open.words, 'ja')}とあります`;
  if (open.kind === 'total-blank')
    return `年度の一部の実績(${quote(open.part, 'ja')}など)だけがあり、年間の実績はどの指標にもありません`;
  return `${sayFiscalYear(open.year, 'ja')}が終わるのは${sayDay(open.lastDay, 'ja')}で、${sayDay(open.asOf, 'ja')}はその前です`;
}

function becauseEn(open: UnderWay): string {
  if (open.kind === 'words') return `It says ${quote(open.words, 'en')}`;
  if (open.kind === 'total-blank')
    return `Only figures of a part of the year (${quote(open.part, 'en')} and others) are there, and no indicator has one of the whole year`;
  return `It is ${sayDay(open.asOf, 'en')}, and ${sayFiscalYear(open.year, 'en')} ends on ${sayDay(open.lastDay, 'en')}`;
}

/** How far the indicators are; nothing where no figure of the whole year is there. */
function progressJa({ kind, reached, notYet, noActual }: UnderWay): string {
  if (kind === 'total-blank') return '';
  return `目標に届いた指標は${reached}件、まだの指標は${notYet}件、実績のない指標は${noActual}件です。`;
}

function progressEn({ kind, reached, notYet, noActual }: UnderWay): string {
  if (kind === 'total-blank') return '';
  return ` Reached: ${reached}; not yet: ${notYet}; without an actual: ${noActual}.`;
}

const TODO: Readonly<Record<Language, Readonly<Record<OpenYear['kind'], string>>>> = {
  ja: {
    'no-actual': '実績が分かったら記入して、もう一度確認してください。',
    words:
      '年度の途中の表であれば、このままでかまいません。年度末の表であれば、その言葉を直すか、「年度末の表として扱う」を選んでください。',
    'total-blank': '年間の実績がそろったら記入して、もう一度確認してください。',
    date: '年度が終わってから、もう一度確認してください。年度末の表としてすぐに判定するときは、「年度末の表として扱う」を選んでください。',
  },
  en: {
    'no-actual': 'Fill in the actuals when they are known and check again.',
    words:
      'If the year is under way, all is well; if this is the table of the year’s end, correct those words or choose to treat it so.',
    'total-blank': 'Fill in the actuals of the year when they are known and check again.',
    date: 'Check again when the year is over; to judge it as the table of the year’s end now, choose to treat it so.',
  },
};

export const yearOpenWords: Readonly<Record<Language, RuleWords<OpenYear>>> = {
  ja: {
    title: '年度が終わっていない表です',
    why: (open) =>
      open.kind === 'no-actual'
        ? `目標が${open.targets}件、実績はこれからです。計画の表として読み、判定も書き込みもしていません。`
        : `${becauseJa(open)}。年度の途中の表として読み、判定も書き込みもしていません。${progressJa(open)}`,
    todo: ({ kind }) => TODO.ja[kind],
  },
  en: {
    title: 'The year is not over',
    why: (open) =>
      open.kind === 'no-actual'
        ? `There are ${open.targets} targets and no actual yet. It is read as a plan; nothing is judged or written.`
        : `${becauseEn(open)}. It is read as a table of a year under way; nothing is judged or written.${progressEn(open)}`,
    todo: ({ kind }) => TODO.en[kind],
  },
};
