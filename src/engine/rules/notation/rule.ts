import type { Oddity } from '../../figure/reading.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import type { Draft, Rule } from '../rule.js';

const NAMES: Record<Language, Record<Oddity, string>> = {
  ja: {
    'mixed-widths': '全角と半角が混じっています',
    'bracket-missing': '括弧が片方ありません',
    'letter-spaced': '数字の間に空白があります',
    approximate: '「約」などが付いています',
    slash: '括弧ではなく斜線で区切られています。左を実績、右を目標と読みました',
    'target-first': '目標値が先に書かれています。括弧の中を目標と読みました',
  },
  en: {
    'mixed-widths': 'full-width and half-width characters are mixed',
    'bracket-missing': 'one bracket is missing',
    'letter-spaced': 'there are spaces between the digits',
    approximate: 'the value is marked as approximate (約)',
    slash: 'a slash stands instead of brackets; the left was read as actual, the right as target',
    'target-first': 'the target stands first; what is in brackets was read as the target',
  },
};

const ASKED: readonly Oddity[] = ['slash', 'target-first'];

/** Read without doubt, yet written oddly; slash and target first are read and asked about. */
export const notation: Rule = {
  id: 'notation',
  severity: 'hint',
  check({ indicators }) {
    return indicators.flatMap(({ indicator, doubts, basis }): Draft[] => {
      const { oddities } = indicator.figure;
      if (oddities.length === 0 || doubts.includes('unreadable')) return [];
      const open = basis !== 'settled' && oddities.some((oddity) => ASKED.includes(oddity));
      const found = indicator.figureTexts
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join(' / ');
      const name = (language: Language) =>
        oddities.map((oddity) => NAMES[language][oddity]).join(language === 'ja' ? '。' : '; ');
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found,
          expected: '',
          args: { found, ja: name('ja'), en: name('en') },
          fix: null,
          ...(open ? { severity: 'review' as const } : {}),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '値の書き方',
      why: ({ found, ja }) => `${quote(`${found}`, 'ja')}: ${ja}。`,
      todo: () => '「133(121)」のように、実績値の後の括弧に目標値を書いてください。',
    },
    en: {
      title: 'Notation of a figure',
      why: ({ found, en }) => `${quote(`${found}`, 'en')}: ${en}.`,
      todo: () => 'Write the actual followed by the target in brackets, as in 133(121).',
    },
  },
};
