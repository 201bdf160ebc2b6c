import type { Oddity } from '../../figure/reading.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Language } from '../../words/language.js';
import { quote, sayFigureAsWritten } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

const NAMES: Record<Language, Record<Oddity, string>> = {
  ja: {
    'mixed-widths': '全角と半角が混じっています',
    'bracket-missing': '括弧が片方ありません',
    'letter-spaced': '数字の間に空白があります',
    approximate: '「約」などが付いていて、正確な値か分かりません',
    slash: '括弧ではなく斜線(/)で区切られています。左を実績値、右を目標値と読みました',
    'slash-target-first':
      '括弧ではなく斜線(/)で区切られています。見出しの順に、左を目標値、右を実績値と読みました',
    'target-first': '括弧が先に書かれています。括弧の中を目標値、後ろを実績値と読みました',
    change: '括弧の中が、目標値ではなく増減かもしれません',
    increase: '「+」の付いた目標値は、めざす値ではなく、増やす数かもしれません',
  },
  en: {
    'mixed-widths': 'full-width and half-width characters are mixed',
    'bracket-missing': 'one bracket is missing',
    'letter-spaced': 'there are spaces between the digits',
    approximate: 'the value is marked as approximate (約)',
    slash: 'a slash stands instead of brackets; the left was read as actual, the right as target',
    'slash-target-first':
      'a slash stands instead of brackets; the left was read as target, the right as actual, as the head has them',
    'target-first':
      'the brackets stand first; what is in them was read as the target, the rest as the actual',
    change: 'what is in the brackets may be a change and not the target',
    increase: 'a target with a + may be by how much it shall grow, and not the value aimed at',
  },
};

/** What to do about one of them; the others are put in the form's own order. */
const MENDED: Record<Language, Partial<Record<Oddity, string>>> = {
  ja: {
    'mixed-widths': '数字と括弧は、全角か半角のどちらかにそろえてください。',
    'letter-spaced': '数字の間の空白を消してください。',
    approximate: '正確な値が分かるときは、「約」などを付けずに書いてください。',
    increase: 'めざす値を、「+」を付けずに書いてください。',
    change: '目標値であれば「5以上」のように「以上」か「以下」を付け、増減であれば備考に移してください。',
  },
  en: {
    'mixed-widths': 'Write digits and brackets in one width.',
    'letter-spaced': 'Take the spaces out of the digits.',
    approximate: 'Where the exact value is known, write it without 約.',
    increase: 'Write the value aimed at, without the +.',
    change: 'If it is the target, add 以上 or 以下 as in 5以上; if it is a change, move it to the remarks.',
  },
};
const IN_ORDER: Record<Language, Readonly<Record<'combined' | 'alone', string>>> = {
  ja: {
    combined: '「133(121)」のように、実績値、括弧に入れた目標値の順に書いてください。',
    alone: '「133」のように、数字だけを書いてください。',
  },
  en: {
    combined: 'Write the actual followed by the target in brackets, as in 133(121).',
    alone: 'Write the number alone, as in 133.',
  },
};

function toMend(oddities: readonly Oddity[], alone: boolean, language: Language): string {
  const sentences = mapList(
    oddities,
    (oddity) => MENDED[language][oddity] ?? IN_ORDER[language][alone ? 'alone' : 'combined'],
  );
  return [...new Set(sentences)].join(language === 'ja' ? '' : ' ');
}

const ASKED: readonly Oddity[] = ['slash', 'slash-target-first', 'target-first', 'change', 'increase'];
const OF_CHANGE: readonly Oddity[] = ['change', 'increase'];

interface Args {
  readonly found: string;
  readonly oddities: readonly Oddity[];
  /** True where actual and target have cells of their own. */
  readonly alone: boolean;
}

/** Read without doubt, yet written oddly; slash and target first are read and asked about. */
export const notation = defineRule({
  id: 'notation',
  severity: 'hint',
  about: 'figures',
  asks: 'verdict',
  check({ indicators }) {
    return foundIn(indicators, ({ indicator, doubts, basis }): readonly Draft<Args>[] => {
      if (indicator.figure.oddities.length === 0) return NONE;
      // A change is what some labels count, and then nothing is odd about it.
      const oddities = filterList(
        indicator.figure.oddities,
        (own) => !OF_CHANGE.includes(own) || doubts.includes('change'),
      );
      if (oddities.length === 0 || doubts.includes('unreadable')) return NONE;
      const open =
        basis !== 'settled' &&
        (doubts.includes('approximate') || oddities.some((oddity) => ASKED.includes(oddity)));
      const found = sayFigureAsWritten(indicator.figureTexts);
      const alone = indicator.figureCells.length > 1;
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found,
          expected: '',
          args: { found, oddities, alone },
          fix: null,
          ...(open ? { severity: 'review' as const } : {}),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '値の書き方がほかと違います',
      why: ({ found, oddities }) =>
        `${quote(found, 'ja')}は、${mapList(oddities, (own) => NAMES.ja[own]).join('。')}。`,
      todo: ({ oddities, alone }) => toMend(oddities, alone, 'ja'),
    },
    en: {
      title: 'A figure is written unlike the others',
      why: ({ found, oddities }) =>
        `${quote(found, 'en')}: ${mapList(oddities, (own) => NAMES.en[own]).join('; ')}.`,
      todo: ({ oddities, alone }) => toMend(oddities, alone, 'en'),
    },
  },
});
