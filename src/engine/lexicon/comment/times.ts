import type { Entry } from '../entry.js';

/** When a clause of a comment speaks of another time than the year judged. */

/** From here on a sentence speaks of the year to come. */
export const AHEAD: readonly Entry[] = [
  {
    words: ['次年度', '来年度', '翌年度', '次期', '来期'],
    such: ['次年度は早めに案内する', '来年度こそ', '翌年度に回す', '次期計画で', '来期は増やす'],
    notSuch: ['本年度は達成した', '昨年度を上回った'],
    source: '総括表の検証欄',
  },
  {
    words: ['今後', '(?:^|[^に])引き続き'],
    such: ['今後は訪問を増やす', '引き続き支援する', '課題が残り引き続き取り組む'],
    notSuch: ['前年に引き続き目標を達成した'],
    source: 'tests/corpus/03, 08, 10',
  },
];

/** An earlier year, or a plan as it stood before. */
export const EARLIER: readonly Entry[] = [
  {
    words: ['(?:昨年|前年)(?!度?(?:に(?:引き)?続|同様|と同))', '一昨年', '過年度'],
    such: ['昨年度は達成した', '前年を上回った', '一昨年と同じく', '過年度の提言'],
    notSuch: ['前年度に引き続き', '前年に続き', '昨年同様', '前年度と同じく'],
    source: 'tests/corpus/566',
  },
  {
    words: ['当初(?!の?(?:目標|計画))'],
    such: ['当初は目標を下回った'],
    notSuch: ['当初の目標を達成した', '当初計画を上回った'],
    source: 'tests/corpus/421',
  },
];

/** A part of the year, or how it went on the way. */
export const PART_OF_YEAR: readonly Entry[] = [
  {
    words: ['上半?期', '下半?期', '前半', '後半', '途中(?!の)', '時点', '月まで', '推移'],
    such: [
      '上期は目標を達成した',
      '上半期に集中した',
      '下期に申込みが減った',
      '前半は低調',
      '後半に巻き返した',
      '年度途中で中止',
      '12月時点',
      '9月まで',
      '目標を下回って推移した',
      '下半期',
    ],
    notSuch: ['途中の辞退があったが目標を達成した', '通年で達成した'],
    source: 'tests/corpus/421, 565',
  },
];

/** The year before, where this one is only held against it: `前年度の実績を上回り目標を達成した`. */
export const AGAINST_LAST_YEAR: readonly Entry[] = [
  {
    words: [
      '(?:昨年|前年)度?(?:の|同期の?)?(?:実績|件数|数|値|額|水準)?(?:を|も|より)[^、]{0,8}?[上下]回(?:り|る|って|った)(?:つつ)?',
      '(?:昨年|前年)度?(?:同期)?比[\\d.,+-]{1,8}%(?:増|減)?(?:で|と|の)?',
      '(?:昨年|前年)度?(?:の?実績)?(?:より|から|比で|と?に?比べ)[^、目]{0,8}?(?:増[加えし]|減[少っり]|多く|少な)[^、目]{0,4}',
    ],
    such: [
      '前年度の実績を上回り目標を達成した',
      '前年比120%で目標も達成した',
      '昨年度より申込みが増え目標を達成した',
      '前年実績に比べ減少',
      '昨年同期件数も下回って',
      '昨年度同期比5%減の',
      '前年値より上回った',
      '前年の実績と比べ少な',
      '昨年同期の数を下回りつつ',
      '前年比で多く',
      '昨年比5%増と',
      '前年水準を下回る',
      '昨年から増し',
      '前年額を下回り',
      '前年度同期比1.5%',
      '前年も上回り',
    ],
    notSuch: ['前年度の目標を達成した', '前年は目標を下回った'],
    source: 'tests/corpus/566',
  },
];

/** Endings of a verb before a noun: 前年 behind one belongs to it, as in `達成した前年`. */
export const ENDS_A_VERB: readonly Entry[] = [
  {
    words: ['[たる]'],
    such: ['た', 'る'],
    notSuch: ['て', 'を'],
    source: 'tests/corpus/421',
  },
];
