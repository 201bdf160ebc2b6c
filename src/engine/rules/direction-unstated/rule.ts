import { ACHIEVED, UNACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import { quote, quoteLabel, sayFigure } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** The verdict of the other reading; the rule speaks up only where the two differ. */
const opposite = (verdict: Verdict) => (verdict === ACHIEVED ? UNACHIEVED : ACHIEVED);

/** The label alone says that less is better, or nothing says which way, and the two readings differ (docs/table-rules.md, decisions 7 and 16). */
export const directionUnstated = defineRule({
  id: 'direction-unstated',
  severity: 'review',
  about: 'verdicts',
  asks: 'direction',
  check: (table) =>
    doubtful(table, 'direction', (judged) => {
      const { verdict, actual, target, unit, directionFrom, written, comparison, indicator } = judged;
      return {
        expected: verdict,
        side: 'target',
        args: {
          verdict,
          actual,
          target,
          unit,
          byLabel: directionFrom === 'unwanted',
          partOf: indicator.partOf ?? null,
          written: written?.verdict ?? null,
          beside: directionFrom === 'disputed' ? (indicator.better?.text ?? '') : null,
          byBase: directionFrom === 'disputed' && indicator.better?.byBase === true,
          lower: comparison === 'lte' || comparison === 'lt',
        },
      };
    }),
  words: {
    ja: {
      title: '高いほど良い指標か、低いほど良い指標か確認してください',
      why: ({ label, actual, target, unit, verdict, byLabel, partOf, written, beside, byBase, lower }) => {
        const name = quoteLabel(label, 'ja');
        const figures = `実績${sayFigure(actual, unit)}・目標${sayFigure(target, unit)}`;
        const other = opposite(verdict);
        if (beside !== null && byBase)
          return `${name}は、${quote(beside, 'ja')}より目標が低く、低いほど良い指標かもしれません。${figures}は、低いほど良いなら${verdict}、高いほど良いなら${other}です。`;
        if (beside !== null)
          return `${name}は、表に${quote(beside, 'ja')}とありますが、目標値の書き方や指標名とは、良くなる向きが逆です。${figures}は、低いほど良いなら${lower ? verdict : other}、高いほど良いなら${lower ? other : verdict}です。`;
        if (byLabel && partOf !== null)
          return `${name}は、${quoteLabel(partOf, 'ja')}の内訳とみられ、低いほど良い指標のようです。${figures}は、低いほど良いなら${verdict}、高いほど良いなら${other}です。`;
        if (byLabel)
          return `${name}は、名前からみて低いほど良い指標のようです。${figures}は、低いほど良いなら${verdict}、高いほど良いなら${other}です。`;
        const unsaid = `${name}は、名前からは高いほど良いか低いほど良いか分かりません。`;
        if (written === other)
          return `${unsaid}${figures}に書かれた「${written}」は、低いほど良いときの結果です(高いほど良いなら${verdict})。`;
        return `${unsaid}${figures}は、高いほど良いなら${verdict}、低いほど良いなら${other}です。`;
      },
      todo: () =>
        '低いほど良いか高いほど良いかを選んでください。目標値に「以下」か「以上」を付けて書くこともできます。',
    },
    en: {
      title: 'Is higher or lower better here?',
      why: ({ label, actual, target, unit, verdict, byLabel, partOf, written, beside, byBase, lower }) => {
        const name = quoteLabel(label, 'en');
        const figures = `The actual ${sayFigure(actual, unit)} against the target ${sayFigure(target, unit)}`;
        const other = opposite(verdict);
        if (beside !== null && byBase)
          return `The target of ${name} is lower than ${quote(beside, 'en')}, so less may be better. ${figures} is ${verdict} if lower is better, ${other} if higher is.`;
        if (beside !== null)
          return `The sheet says ${quote(beside, 'en')} of ${name}, while its target or its name point the other way. ${figures} is ${lower ? verdict : other} if lower is better, ${lower ? other : verdict} if higher is.`;
        if (byLabel && partOf !== null)
          return `${name} seems to be a part of ${quoteLabel(partOf, 'en')}, which is better when lower. ${figures} is ${verdict} if lower is better, ${other} if higher is.`;
        if (byLabel)
          return `By its name ${name} seems to be better when lower. ${figures} is ${verdict} if lower is better, ${other} if higher is.`;
        const unsaid = `The name ${name} does not say whether more or less is better.`;
        if (written === other)
          return `${unsaid} ${figures} is written ${written}, which is right if lower is better (${verdict} if higher is).`;
        return `${unsaid} ${figures} is ${verdict} if higher is better, ${other} if lower is.`;
      },
      todo: () => 'Choose the direction, or write 以下 (or less) or 以上 (or more) beside the target.',
    },
  },
});
