import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedIndicator, JudgedMeasure } from '../../verdict/judged.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule, type Fix } from '../rule.js';
import {
  fixTally,
  isWrong,
  partCases,
  sayLevel,
  type TallyCase,
  type TallyLevel,
  tallyCases,
} from '../tally.js';

interface Args {
  readonly level: TallyLevel;
  readonly found: string;
  /** What the verdicts as written give, and what the figures give. */
  readonly asWritten: string;
  readonly asFigures: string;
  /** Rows without a verdict, which `asWritten` counts by their figures. */
  readonly blank: number;
  readonly review: number;
  /** The first and the last row of the part it counts; null for the one of the whole table. */
  readonly span: readonly [number, number] | null;
}

function draftOf(
  { level, cell, count }: TallyCase,
  rows: readonly (JudgedIndicator | JudgedMeasure)[],
  subject: string,
  span: Args['span'],
  fix: Fix | null,
): Draft<Args> {
  return {
    subject,
    row: cell.row,
    cells: [cell.cell],
    found: cell.text,
    expected: count.text,
    args: {
      level,
      found: cell.text,
      asWritten: `${count.asWritten.achieved}/${count.asWritten.total}`,
      asFigures: count.text,
      blank: filterList(rows, ({ written }) => written === null).length,
      review: count.review,
      span,
    },
    fix,
  };
}

/** 達成数計 is not what the rows give, nor what answers to open questions could make of them (docs/table-rules.md, decision 18). */
export const tallyMismatch = defineRule({
  id: 'tally-mismatch',
  severity: 'error',
  about: 'tallies',
  check(judged) {
    const whole = mapList(filterList(tallyCases(judged), isWrong), (own) => {
      const fix = fixTally(own.count.certain && own.reading ? 'safe' : 'suggestion', own);
      return draftOf(own, judged[own.level], `tally-${own.level}`, null, fix);
    });
    const parts = mapList(filterList(partCases(judged), isWrong), (own) => {
      const fix = fixTally('suggestion', own);
      return draftOf(own, own.counted, `tally-rows-${own.span[0]}`, own.span, fix);
    });
    return [...whole, ...parts];
  },
  words: {
    ja: {
      title: '達成数計が数え直した結果と合いません',
      why: ({ level, found, asWritten, asFigures, blank, review, span }) =>
        `${span === null ? '' : `${span[0]}〜${span[1]}行目の`}${sayLevel(level, 'ja')}の達成数計は${quote(found, 'ja')}ですが、${
          asWritten === asFigures
            ? `行の判定を数えると${asFigures}です`
            : `シートに書かれた判定を数えると${asWritten}${blank > 0 ? `(判定が書かれていない${blank}個は値から)` : ''}、すべて値から判定すると${asFigures}です`
        }${review > 0 ? `(要確認の${review}個は、分母にだけ入れています)` : ''}。`,
      todo: ({ asFigures, review }) =>
        review > 0
          ? `先に要確認のものを確かめてください。いまの判定のまま数えると「${asFigures}」です。`
          : `「${asFigures}」に直してください。`,
    },
    en: {
      title: 'The tally is not what the rows give',
      why: ({ level, found, asWritten, asFigures, blank, review, span }) =>
        `The tally of ${sayLevel(level, 'en')}${span === null ? '' : ` in rows ${span[0]} to ${span[1]}`} says ${quote(found, 'en')}; ${
          asWritten === asFigures
            ? `the rows give ${asFigures}`
            : `the verdicts as written${blank > 0 ? ` (${blank} without one by their figures)` : ''} give ${asWritten}, the figures alone ${asFigures}`
        }${review > 0 ? ` (${review} needing review count in the total only)` : ''}.`,
      todo: ({ asFigures, review }) =>
        review > 0
          ? `Settle what needs review first; as things stand the tally is “${asFigures}”.`
          : `Write “${asFigures}”.`,
    },
  },
});
