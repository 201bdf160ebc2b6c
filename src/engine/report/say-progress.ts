import type { IndicatorProgress, ProgressKind } from '../verdict/indicator-progress.js';
import type { Language } from '../words/language.js';
import { sayFigure } from '../words/say.js';

/** How far an indicator is, in a few words. */

const WORDS: Readonly<Record<Language, Readonly<Record<ProgressKind, string>>>> = {
  ja: {
    reached: '目標に届いています',
    'under-way': '途中です',
    'not-begun': '未着手',
    level: '年度末の値で決まります',
    bounded: '年度末の値で決まります',
    'no-actual': '実績はまだありません',
  },
  en: {
    reached: 'reached',
    'under-way': 'under way',
    'not-begun': 'not begun',
    level: 'counts at the year’s end',
    bounded: 'counts at the year’s end',
    'no-actual': 'no actual yet',
  },
};

/** `目標に届いています`, `あと28件`, `未着手、あと40件`. @param unit of what is left */
export function sayIndicatorProgress(
  { kind, left }: IndicatorProgress,
  unit: string,
  language: Language,
): string {
  const words = WORDS[language][kind];
  if (left === null) return words;
  const rest = language === 'ja' ? `あと${sayFigure(left, unit)}` : `${sayFigure(left, unit)} to go`;
  return kind === 'under-way' ? rest : `${words}${language === 'ja' ? '、' : ', '}${rest}`;
}
