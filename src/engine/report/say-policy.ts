import type { SettingSource } from '../answers/policy.js';
import { ruleOf } from '../rules/catalogue.js';
import type { Language } from '../words/language.js';
import type { ReportedPolicy } from './reported-policy.js';

/** What somebody else than the caller has set, in words (docs/command-line.md: a workbook's own settings are said). */

type Chooser = Extract<SettingSource, 'workbook' | 'config'>;

const BY: Readonly<Record<Language, Readonly<Record<Chooser, string>>>> = {
  ja: { workbook: 'ブックの設定により、', config: '設定ファイルにより、' },
  en: { workbook: 'By the workbook’s own settings', config: 'By the configuration file' },
};
const MEASURES = {
  ja: {
    all: '施策はすべての指標が達成したときに達成としています。',
    majority: '施策は過半数の指標が達成したときに達成としています。',
  },
  en: {
    all: ', a measure is achieved when all its indicators are.',
    majority: ', a measure is achieved when the majority of its indicators are.',
  },
} as const;

const COLUMNS: Readonly<Record<Language, Readonly<Record<Chooser, string>>>> = {
  ja: {
    workbook: 'ブックに保存された答えにより、次の列で読みました: ',
    config: '設定ファイルにより、次の列で読みました: ',
  },
  en: {
    workbook: 'By the answer kept in the workbook, these columns were read: ',
    config: 'By the configuration file, these columns were read: ',
  },
};

const YEAR_END = {
  ja: 'ブックに保存された答えにより、年度末の表として判定しました。',
  en: 'By the answer kept in the workbook, this was judged as the table of the year’s end.',
} as const;

const chooserOf = (source: SettingSource | undefined): Chooser | null =>
  source === 'workbook' || source === 'config' ? source : null;

function namesOf(rules: readonly string[], language: Language): string {
  const titles = rules.map((rule) => ruleOf(rule)?.words[language].title ?? rule);
  return language === 'ja' ? titles.map((title) => `「${title}」`).join('') : titles.join('; ');
}

/** Sentences on settings that are not the caller's own; none where there are no such. */
export function sayPolicy(policy: ReportedPolicy, language: Language): string[] {
  const { measureRule, rulesOff, from, rulesKeptOn = [], columns, yearEnd } = policy;
  const [rule, off] = [chooserOf(from.measureRule), chooserOf(from.rulesOff)];
  const reading = chooserOf(from.columns);
  const ja = language === 'ja';
  const [kept, gone] = [namesOf(rulesKeptOn, language), namesOf(rulesOff, language)];
  return [
    ...(reading ? [`${COLUMNS[language][reading]}${columns ?? ''}`] : []),
    ...(yearEnd ? [YEAR_END[language]] : []),
    ...(rule ? [`${BY[language][rule]}${MEASURES[language][measureRule]}`] : []),
    ...(off
      ? [`${BY[language][off]}${ja ? `次の確認をしていません: ${gone}` : ` these are not checked: ${gone}`}`]
      : []),
    ...(rulesKeptOn.length > 0
      ? [
          ja
            ? `誤りの確認はブックの設定では止められないので、次の確認をしています: ${kept}`
            : `A workbook cannot switch off the check for errors, so these are checked all the same: ${kept}`,
        ]
      : []),
  ];
}
