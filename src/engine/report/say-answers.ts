import { ruleOf } from '../rules/catalogue.js';
import type { Language } from '../words/language.js';
import type { ReportedAnswer } from './reported-answers.js';

/** What people have decided, in words: whoever reads a result sees what of it a person said, why and when, and whether it still counts. */

export const ANSWERS_TITLE = { ja: '判断の記録', en: 'Answers' } as const;

/** Heads of a list of answers. */
export const ANSWER_HEADS: Readonly<
  Record<Language, readonly [cell: string, state: string, what: string, why: string]>
> = {
  ja: ['セル', '状態', '判断', '理由・日付'],
  en: ['Cell', 'State', 'Answer', 'Reason and date'],
};

const DIRECTIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { higher: '高いほど良い', lower: '低いほど良い' },
  en: { higher: 'higher is better', lower: 'lower is better' },
};
const RULES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { all: 'すべての指標が達成で達成', majority: '過半数の指標が達成で達成' },
  en: { all: 'all indicators', majority: 'the majority of indicators' },
};
const STATES = {
  ja: { true: '適用中', false: '適用されていません' },
  en: { true: 'in effect', false: 'not in effect' },
} as const;

/** What was decided. */
function sayWhat({ kind, answer }: ReportedAnswer, language: Language): string {
  const ja = language === 'ja';
  const rule = () => ruleOf(answer)?.words[language].title ?? answer;
  switch (kind) {
    case 'direction':
      return `${ja ? '向き: ' : 'Direction: '}${DIRECTIONS[language][answer] ?? answer}`;
    case 'verdict':
      return `${ja ? '判定: ' : 'Verdict: '}${answer}`;
    case 'aside':
      return ja ? `問題なしにした指摘: ${rule()}` : `Set aside: ${rule()}`;
    case 'yearEnd':
      return ja ? '年度末の表として扱う' : 'Taken as the table of the year’s end';
    case 'sameAsLast':
      return ja ? `前年度の「${answer}」と同じ` : `The same as “${answer}” of the year before`;
    case 'columns':
      return `${ja ? '列の読み方: ' : 'Columns: '}${answer}`;
    case 'measureRule':
      return `${ja ? '施策の達成: ' : 'Measures: '}${RULES[language][answer] ?? answer}`;
    case 'ruleOff':
      return ja ? `行わない確認: ${rule()}` : `Not checked: ${rule()}`;
  }
}

/** An answer as the cells of a list. */
export interface SaidAnswer {
  readonly cell: string;
  readonly state: string;
  readonly what: string;
  /** In the person's own words, with the date and, where it was given, the name. */
  readonly why: string;
}

/** The answers of people, in words; what a configuration says is told with the settings. */
export function sayAnswers(answers: readonly ReportedAnswer[], language: Language): SaidAnswer[] {
  return answers
    .filter(({ date }) => date !== '')
    .map((own) => {
      const { cell, reason, date, by, applies } = own;
      const when = [date, ...(by === undefined ? [] : [by])].join(language === 'ja' ? '、' : ', ');
      return {
        cell: cell ?? '',
        state: STATES[language][`${applies}`],
        what: sayWhat(own, language),
        why: language === 'ja' ? `${reason}(${when})` : `${reason} (${when})`,
      };
    });
}
