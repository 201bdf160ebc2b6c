import type { Entry } from '../entry.js';

/** A target as comments name it just before the verb: `目標の10件を大きく`, `目標とした件数には`. */

/** The target's own words. */
export const AIM: readonly Entry[] = [
  {
    words: [
      '(?:目標|計画(?=[値数件額]))(?:とした|とする|としていた|に掲げた)?(?:値|数|件数|者数|人数|社数|回数|金額|額|率(?!は))?',
    ],
    such: [
      '目標',
      '目標値',
      '目標とした件数',
      '計画値',
      '目標に掲げた社数',
      '目標とする数',
      '目標としていた額',
      '目標率',
      '目標人数',
      '目標回数',
      '目標者数',
      '目標金額',
      '目標率は',
    ],
    notSuch: ['計画を', '実績'],
    source: 'tests/corpus/444, 558',
  },
];

/** How many, with whatever is counted; a rate is none. */
export const HOW_MANY: readonly Entry[] = [
  {
    words: ['[約\\d,.]{1,12}(?![%割分])[^\\d、。をにはが]{0,4}'],
    such: ['10件', '約50社', '1,200人', '11%'],
    notSuch: ['件数'],
    source: 'tests/corpus/444',
  },
];

/** By what rate: `目標を120%達成`. */
export const IN_PERCENT: readonly Entry[] = [
  {
    words: ['[1-9]\\d{2}(?:\\.\\d{1,2})?%を?'],
    such: ['120%', '105.5%を'],
    notSuch: ['95%', '3件'],
    source: 'tests/corpus/23, 24, 25',
  },
];

/** Half of it. */
export const HALF: readonly Entry[] = [
  { words: ['半[分数]'], such: ['半分', '半数'], notSuch: ['半期'], source: 'tests/corpus/414, 415, 445' },
];

/** What joins a target to how much it is. */
export const THAT_IS: readonly Entry[] = [
  {
    words: ['の', 'である'],
    such: ['目標の10件', '目標である10件'],
    notSuch: ['目標10件'],
    source: 'tests/corpus/444',
  },
];

/** Particles between a target and its verb. */
export const PARTICLES: readonly Entry[] = [
  {
    words: ['を', 'は', 'も', 'が', 'の', 'まで', 'には', 'にも', 'に'],
    such: ['を', 'は', 'も', 'が', 'の', 'まで', 'には', 'にも', 'に'],
    notSuch: ['と', 'へ', 'で'],
    source: 'tests/corpus/444',
  },
];

/** How far or how well, just before the verb. */
export const ADVERBS: readonly Entry[] = [
  {
    words: [
      '大きく',
      '大幅に',
      '(?:わずか|僅か)(?:に|ながら)?',
      '若干',
      'やや',
      '少し',
      '少々',
      '惜しくも',
      '(?:あと|今|いま|もう)?一歩',
      '(?:あと|今|もう)少し',
    ],
    such: [
      '大きく',
      '大幅に',
      'わずかに',
      '若干',
      'やや',
      '少し',
      '少々',
      '惜しくも',
      '今一歩',
      'あと少し',
      '僅か',
      '一歩',
      '今少し',
      'もう一歩',
      'あと一歩',
      'いま一歩',
      'もう少し',
      '僅かながら',
    ],
    notSuch: ['件を', '遅く'],
    source: 'tests/corpus/444, 558',
  },
  {
    words: [
      '概ね',
      'おおむね',
      'すべて',
      '全て',
      '無事に?',
      '見事に?',
      'はるかに',
      '遥かに',
      '辛うじて',
      '何とか',
      'なんとか',
      '残念ながら',
    ],
    such: [
      '概ね',
      'おおむね',
      'すべて',
      '全て',
      '無事',
      '見事に',
      'はるかに',
      '遥かに',
      '辛うじて',
      '何とか',
      'なんとか',
      '残念ながら',
      '見事',
      '無事に',
    ],
    notSuch: ['件を'],
    source: 'tests/corpus/564',
  },
  {
    words: ['早期に', '超過', 'ともに', 'いずれも'],
    such: ['早期に', '超過', 'ともに', 'いずれも'],
    notSuch: ['件を'],
    source: 'tests/corpus/42, 144, 145',
  },
];

/** The target with a word behind it that is no other subject: `目標水準`. */
export const AIM_NEAR: readonly Entry[] = [
  {
    words: ['目標(?!達成|未達|設定|管理|見直)[^、。をにはがものと]{0,8}'],
    such: ['目標水準', '目標(20件)'],
    notSuch: ['目標達成', '目標設定', '計画', '目標未達', '目標見直', '目標管理'],
    source: 'tests/corpus/444, 558',
  },
];

/** What leads from such a target to its verb; 目標に基づき and its like lead elsewhere. */
export const LEADS: readonly Entry[] = [
  {
    words: ['(?:を|は|も|が|に対して?は?|には|にも|に|まで|より)(?!基|沿|つい|関し|加え|合わせ|応じ)'],
    such: [
      '水準には遠く',
      '件を年度内に',
      'に対して',
      'も',
      'は',
      'より',
      'まで',
      'にも',
      'に対しては',
      'が',
      'に',
      'に対し',
    ],
    notSuch: ['に基づき', 'に沿って', 'に関し', 'に加え', 'に合わせ', 'について', 'に応じて'],
    source: 'tests/corpus/444, 567',
  },
];

/** What may stand between; another subject, another object or a rate may not. */
export const BETWEEN: readonly Entry[] = [
  {
    words: ['(?:[^、。目をがは割%]|をもって){0,10}'],
    such: ['', '遠く', '余裕をもって'],
    notSuch: ['会員が', '売上を', '8割'],
    source: 'tests/corpus/444, 565',
  },
];

/** By how much a target was passed or missed; 達成 by a percentage is another thing. */
export const BY_RATE: readonly Entry[] = [
  {
    words: ['目標[^、。をにはがもの]{0,8}を約?[\\d.]{1,6}(?:%|割)(?:以上|ほど|程度|近く)?'],
    such: ['目標を10%', '目標値を約2割ほど', '目標を1割近く', '目標を5%程度', '目標を10%以上'],
    notSuch: ['目標の8割', '目標を10件'],
    source: 'tests/corpus/558, 559, 564',
  },
];

/** A plan that is passed: `計画を上回`. */
export const PLAN: readonly Entry[] = [
  { words: ['計画を'], such: ['計画を上回'], notSuch: ['計画の'], source: 'tests/corpus/05, 08, 16' },
];

/** What may begin a clause whose 達成 needs no target beside it. */
export const OPENING: readonly Entry[] = [
  {
    words: ['(?:(?:今|本)年度?|年間|通年|最終的|全体(?:として)?)?(?:で|に)?(?:は|も)?'],
    such: ['', '今年度は', '年間で', '最終的に', '全体として', '本年でも', '通年で', '全体で'],
    notSuch: ['昨年度は', '会員は'],
    source: 'tests/corpus/444, 564',
  },
];
