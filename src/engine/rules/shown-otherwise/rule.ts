import type { ActualReading, FigureReading, TargetReading } from '../../figure/reading.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Language } from '../../words/language.js';
import { quote, sayNumber } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

const NAMES = {
  ja: { actual: '実績値', target: '目標値', figure: '実績値(目標値)' },
  en: { actual: 'actual', target: 'target', figure: 'figure' },
} as const;

/** A number and what its cell shows instead. */
interface Contrast {
  /** `figure` for a combined one: nobody knows which of the two its number is. */
  readonly side: 'actual' | 'target' | 'figure';
  readonly stored: number;
  readonly shown: string;
}

function contrastsOf({ actual, target }: FigureReading): Contrast[] {
  const sides: readonly (readonly [Contrast['side'], ActualReading | TargetReading])[] =
    actual === target
      ? [['figure', actual]]
      : [
          ['actual', actual],
          ['target', target],
        ];
  return flatMapList(sides, ([side, reading]): Contrast[] =>
    reading.kind === 'unshown' && reading.stored !== null
      ? [{ side, stored: reading.stored, shown: reading.raw }]
      : [],
  );
}

/** What is stored and what is shown, side by side. */
function sayContrast({ side, stored, shown }: Contrast, language: Language): string {
  const own = NAMES[language][side];
  const blank = shown === '';
  if (language === 'en')
    return `the cell of the ${own} holds ${sayNumber(stored)} and shows ${blank ? 'nothing' : quote(shown, 'en')}`;
  const instead = blank ? '何も表示されていません' : `${quote(shown, 'ja')}と表示されています`;
  return `${own}のセルの数は${sayNumber(stored)}ですが、${instead}`;
}

/** A stored number that its cell does not show: 0 as a dash or as nothing, a word, #### (docs/table-rules.md, decision 12). */
export const shownOtherwise = defineRule({
  id: 'shown-otherwise',
  severity: 'review',
  about: 'figures',
  asks: 'verdict',
  check: (table) =>
    doubtful(table, 'shown-otherwise', ({ indicator: { figure } }) => ({
      side: figure.actual.kind === 'unshown' ? 'actual' : 'target',
      args: { contrasts: contrastsOf(figure) },
    })),
  words: {
    ja: {
      title: 'セルの数と表示が違います',
      why: ({ contrasts }) =>
        `${mapList(contrasts, (own) => `${sayContrast(own, 'ja')}。`).join('')}どちらが正しいか決められないため、要確認とします。`,
      todo: () =>
        'セルの数のとおりでよければ、数が見えるように表示形式や列の幅を直してください。数がないのなら、セルの数を消して「—」や「集計中」などと記入してください。',
    },
    en: {
      title: 'A cell shows something other than its number',
      why: ({ contrasts }) =>
        `Stored and shown differ: ${mapList(contrasts, (own) => sayContrast(own, 'en')).join(', and ')}. Which of the two is meant is not certain, so it needs review (要確認).`,
      todo: () =>
        'If the stored number is right, change the number format or the column’s width so that it is seen; if there is no number, delete it and write — or 集計中 instead.',
    },
  },
});
