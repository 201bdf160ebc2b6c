import { quote, sayNumber } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import type { Rule } from '../rule.js';

/** A percentage stored as a fraction, or two units of different scale: judged by the likely reading, and asked. */
export const scaleSuspect: Rule = {
  id: 'scale-suspect',
  severity: 'review',
  check: (table) =>
    doubtful(table, 'scale', ({ verdict, actual, target, unit }) => ({
      expected: verdict,
      args: {
        verdict,
        unit,
        actual: actual === null ? '' : sayNumber(actual),
        target:
          target === null
            ? ''
            : typeof target === 'number'
              ? sayNumber(target)
              : `${sayNumber(target[0])}〜${sayNumber(target[1])}`,
      },
    })),
  words: {
    ja: {
      title: '桁や単位の大きさがそろっていないようです',
      why: ({ found, actual, target, unit, verdict }) =>
        `${quote(`${found}`, 'ja')}は桁や単位の大きさが違うようです。実績${actual}${unit}・目標${target}${unit}と読んで${verdict}としました。`,
      todo: () => '読み方が正しいか確認し、同じ単位で書き直してください。',
    },
    en: {
      title: 'The scales seem to differ',
      why: ({ found, actual, target, unit, verdict }) =>
        `${quote(`${found}`, 'en')} seems to mix scales. Read as ${actual}${unit} against ${target}${unit}, it is ${verdict}.`,
      todo: () => 'Confirm the reading and write both in the same unit.',
    },
  },
};
