import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { sayMeasureGrounds } from '../../verdict/explain-measure.js';
import { type MeasureGrounds, measureGroundsByRule } from '../../verdict/grounds.js';
import type { Language } from '../../words/language.js';
import { quote, quoteLabel } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

/** Of many indicators the first few are enough to find them. */
const MOST_NAMED = 3;

interface Args {
  /** The first of the indicators that need review. */
  readonly labels: readonly string[];
  readonly more: number;
  /** Rows passed over that may be indicators of it, as they are written. */
  readonly untold: readonly { readonly row: number; readonly text: string }[];
  /** What the rule in force gives, where the sheet has another that may give something else; null where nothing hangs on one. */
  readonly byRule: { readonly line: string | null; readonly grounds: MeasureGrounds } | null;
}

/** ※1 rests on an indicator that needs review, or on a rule of the sheet's own (docs/table-rules.md, decisions 3 and 5). */
export const measureUnconfirmed = defineRule({
  id: 'measure-unconfirmed',
  severity: 'review',
  about: 'verdicts',
  check(table) {
    return foundIn(table.measures, (judged): readonly Draft<Args>[] => {
      const { measure, certain, verdict, otherRule, untold } = judged;
      if (!measure.status || certain) return NONE;
      const open = filterList(
        flatMapList(measure.indicators, (index) => table.indicators[index] ?? []),
        (own) => !own.certain,
      );
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [measure.status.cell],
          found: measure.status.text,
          expected: verdict,
          args: {
            labels: mapList(open.slice(0, MOST_NAMED), ({ indicator }) => indicator.label),
            more: Math.max(0, open.length - MOST_NAMED),
            untold: mapList(untold, ({ row, texts: [first] }) => ({ row, text: first?.text ?? '' })),
            byRule: otherRule && {
              line: otherRule.line,
              grounds: measureGroundsByRule(table, judged),
            },
          },
          fix: null,
          restsOn: verdictsOf(table, measure),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※1がまだ決まりません',
      why: ({ labels, more, untold, byRule }) =>
        [
          ...sayRule(byRule, labels.length + untold.length > 0, 'ja'),
          ...sayLabels(labels, more, 'ja'),
          ...sayUntold(untold, 'ja'),
        ].join(''),
      todo: ({ labels, byRule }) =>
        byRule === null
          ? '先に要確認の指標を確かめてください。それまで、達成状況※1には書き込みません。'
          : `${labels.length > 0 ? '先に要確認の指標を確かめてください。' : `どの決まりで判定するか確かめてください。「${byRule.grounds.verdict}」でよければ、そう記入してください。`}「すべて」か「過半数」の決まりなら、「判断と設定の記録」で選べます。それまで、達成状況※1には書き込みません。`,
    },
    en: {
      title: 'Status ※1 is not settled yet',
      why: ({ labels, more, untold, byRule }) =>
        [
          ...sayRule(byRule, labels.length + untold.length > 0, 'en'),
          ...sayLabels(labels, more, 'en'),
          ...sayUntold(untold, 'en'),
        ].join(' '),
      todo: ({ labels, byRule }) =>
        byRule === null
          ? 'Settle the indicators first; ※1 follows from them. Until then nothing is written to ※1.'
          : `${labels.length > 0 ? 'Settle the indicators first.' : `Make sure which rule holds. If “${byRule.grounds.verdict}” is right after all, write that.`} Where it is “all of them” or “more than half”, choose it in the settings. Until then nothing is written to ※1.`,
    },
  },
});

/** Which indicators it hangs on; nothing where it hangs on none. */
function sayLabels(labels: Args['labels'], more: number, language: Language): readonly string[] {
  if (labels.length === 0) return [];
  return language === 'ja'
    ? [
        `指標${mapList(labels, (label) => quoteLabel(label, 'ja')).join('')}${more > 0 ? `ほか${more}個` : ''}の判定が決まれば、この施策の判定も決まります。`,
      ]
    : [
        `Status ※1 of this measure depends on indicators that need review: ${mapList(labels, (label) => quoteLabel(label, 'en')).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      ];
}

/** Which rows passed over may be indicators of it. */
function sayUntold(untold: Args['untold'], language: Language): readonly string[] {
  const [first] = untold;
  if (!first) return [];
  const [name, more] = [quote(first.text, language), untold.length - 1];
  return language === 'ja'
    ? [
        `${first.row}行目の${name}${more > 0 ? `ほか${more}行` : ''}が、この施策の指標かどうか分かりません。指標なら、この施策の判定も変わるかもしれません。`,
      ]
    : [
        `Whether row ${first.row} (${name})${more > 0 ? ` and ${more} more` : ''} is an indicator of this measure is not known; if it is, the verdict may be another.`,
      ];
}

/** What the sheet says of its rule, and what the one in force gives where the indicators decide it. */
function sayRule(byRule: Args['byRule'], isOpen: boolean, language: Language): readonly string[] {
  if (byRule === null) return [];
  const { line, grounds } = byRule;
  const ja = language === 'ja';
  const isAll = grounds.rule === 'all';
  const by = isOpen ? '' : sayMeasureGrounds(grounds, language);
  const says =
    line !== null
      ? ja
        ? `シートに施策の判定の決まり(${quote(line, 'ja')})が書かれていて、設定の「${isAll ? 'すべて' : '過半数'}」とは違います。`
        : `The sheet has a rule for its measures (${quote(line, 'en')}) that is not the setting, “${isAll ? 'all of them' : 'more than half'}”.`
      : ja
        ? `記入された達成状況※1は「${isAll ? '過半数' : 'すべて'}」の決まりならすべて合い、設定の「${isAll ? 'すべて' : '過半数'}」では合わないものがいくつもあります。`
        : `Every status ※1 that is written fits the rule “${isAll ? 'more than half' : 'all of them'}”, and several do not fit the setting, “${isAll ? 'all of them' : 'more than half'}”.`;
  return by === '' ? [says] : [says, ja ? `設定の決まりでは、${by}です。` : `By the setting ${by}.`];
}
