import { quote, sayFigure } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** A percentage stored as a fraction, or two units of different scale: judged by the likely reading, and asked. */
export const scaleSuspect = defineRule({
  id: 'scale-suspect',
  severity: 'review',
  about: 'figures',
  asks: 'verdict',
  check: (table) =>
    doubtful(table, 'scale', ({ verdict, actual, target, unit }) => ({
      expected: verdict,
      args: { verdict, actual, target, unit },
    })),
  words: {
    ja: {
      title: '桁や単位の大きさを確かめてください',
      why: ({ found, actual, target, unit, verdict }) =>
        `${quote(found, 'ja')}は、桁や単位の大きさがそろっていないようです。実績${sayFigure(actual, unit)}・目標${sayFigure(target, unit)}と読み、${verdict}としました。`,
      todo: () => 'この読み方でよいか確かめて、実績と目標を同じ単位で書き直してください。',
    },
    en: {
      title: 'The scales seem to differ',
      why: ({ found, actual, target, unit, verdict }) =>
        `${quote(found, 'en')} seems to mix scales. It was read as ${sayFigure(actual, unit)} against ${sayFigure(target, unit)}, which is ${verdict}.`,
      todo: () => 'Confirm the reading and write actual and target in the same unit.',
    },
  },
});
