import type { Entry } from '../entry.js';

/** Verbs that say what came of a target, and what their endings do to them. */

export interface OutcomeVerb extends Entry {
  /** True where it says that the target was missed: to deny that says the reverse. */
  readonly missed?: true;
  /** True where it is of a target even where none is named. */
  readonly alone?: true;
  /** True where `計画を` or a rate before it is a target too. */
  readonly passing?: true;
  /** True where it says which is more: good or bad by which way the indicator is better. */
  readonly ofSize?: true;
  /** Endings that say so, behind the words; none for a verb that counts only where it is denied. */
  readonly said: 'of-nouns' | readonly string[];
}

export const OUTCOME_VERBS: readonly OutcomeVerb[] = [
  {
    words: ['達成(?![率度者感])', 'クリア'],
    such: ['目標を達成した', 'クリアした'],
    notSuch: ['達成率', '達成感', '達成者'],
    source: 'tests/corpus/444',
    alone: true,
    said: 'of-nouns',
  },
  {
    words: ['確保', '到達'],
    such: ['目標数を確保できた', '到達できた'],
    notSuch: ['確認した'],
    source: 'tests/corpus/444',
    said: 'of-nouns',
  },
  {
    words: ['超過'],
    such: ['超過した'],
    notSuch: ['経過した'],
    source: 'tests/corpus/442, 443, 558',
    ofSize: true,
    said: 'of-nouns',
  },
  {
    words: ['上回'],
    such: ['上回った'],
    notSuch: ['次回'],
    source: 'tests/corpus/444',
    passing: true,
    ofSize: true,
    said: ['っ', 'り(?!た[いく])', 'る'],
  },
  {
    words: ['下回'],
    such: ['下回った'],
    notSuch: ['次回'],
    source: 'tests/corpus/444',
    missed: true,
    passing: true,
    ofSize: true,
    said: ['っ', 'り', 'る'],
  },
  {
    words: ['超え'],
    such: ['超えた'],
    notSuch: ['越した'],
    source: 'tests/corpus/403, 420, 445',
    passing: true,
    ofSize: true,
    said: ['[てま]', 'た(?![いく])', 'る', '$'],
  },
  {
    words: ['割り込'],
    such: ['割り込んだ'],
    notSuch: ['割り当て'],
    source: 'tests/corpus/558',
    missed: true,
    ofSize: true,
    said: ['[んみむ]'],
  },
  {
    words: ['不足'],
    such: ['5件不足した'],
    notSuch: ['満足'],
    source: 'tests/corpus/558',
    missed: true,
    ofSize: true,
    said: ['し[たてま]', '$'],
  },
  {
    words: ['満た'],
    such: ['満たした'],
    notSuch: ['満足'],
    source: 'tests/corpus/558',
    ofSize: true,
    said: ['し(?!た[いく])'],
  },
  {
    words: ['届い'],
    such: ['届いた'],
    notSuch: ['届出'],
    source: 'tests/corpus/558',
    said: ['[たて]'],
  },
  {
    words: ['達し'],
    such: ['達した'],
    notSuch: ['調達'],
    source: 'tests/corpus/444',
    said: ['た(?![いく])', 'て', 'まし', '$'],
  },
  {
    words: ['達す'],
    such: ['達することができた'],
    notSuch: ['調達'],
    source: 'tests/corpus/558, 559, 566',
    said: ['ることができ[たま]'],
  },
  {
    words: ['足り', '及ば', '届か', '達せ'],
    such: ['足りなかった', '及ばず', '届かず', '達せず'],
    notSuch: ['届出', '足した'],
    source: 'tests/corpus/444, 558',
    said: [],
  },
];

/** Endings which say that something was done; plain する and たい do not. */
export const DONE: readonly Entry[] = [
  {
    words: [
      '(?:が|を|も|は)?(?:し(?!な|た[いく]|てい[くき]|よう|つつ)|(?:すること[がは]?)?(?:でき|出来)[たてま]|され[たてま]|の(?:要因|理由)は)',
      '(?:が|を|も|は)?(?:とな(?:っ[たて]|りま|る結果)|済|いたし|に成功|に至[っり]|を果た|$|[!(「])',
    ],
    such: [
      'した',
      'できた',
      '出来た',
      'することができた',
      'された',
      'となった',
      '済',
      'に至った',
      '',
      'もの要因は',
      'は!',
      'がいたしました',
      'をし、',
      'はできた',
      'を果たした',
      'に成功した',
      'を済ませた',
      'の理由は、',
      'となりました',
      'となる結果となった',
      'がすること出来て',
      'も',
    ],
    notSuch: ['する', 'したい', 'しないと', 'していく', 'に向け', 'しよう', 'しつつ'],
    source: 'tests/corpus/421, 444',
  },
];

/** What hangs on a verb up to its denial; nouns end it. */
export const DENIAL: readonly Entry[] = [
  {
    words: ['[ぁ-ん至言叶及届得一歩今少出来]{0,14}?(?:ない|なかっ|ず(?![かつ])|ません|難い)'],
    such: ['できなかった', '出来ず', 'することができません', 'に至らず', 'しない', 'し難い'],
    notSuch: ['できた', 'ずつ'],
    source: 'tests/corpus/444, 558',
  },
];

/** Of a denial that it is none: `達成しただけでなく`, `達成しなければならない`. */
export const NO_DENIAL: readonly Entry[] = [
  {
    words: ['[ぁ-ん]{0,6}(?:だけ|のみ|ばかり)で', 'しなければ', 'せねば', 'しないと'],
    such: [
      'しただけでなく',
      'しなければならない',
      'せねばならない',
      'しないといけない',
      'のみで',
      'ばかりで',
    ],
    notSuch: ['しなかった', 'できず'],
    source: 'tests/corpus/558, 559, 565',
  },
];

/** `達成できたとは言えない` */
export const DOUBTED: readonly Entry[] = [
  {
    words: ['(?:でき|し)たとは'],
    such: ['できたとは言えない', 'したとは言い難い'],
    notSuch: ['したと考える'],
    source: 'tests/corpus/421',
  },
];

/** Reached, without a verb of the list. */
export const SAID_REACHED: readonly Entry[] = [
  {
    words: [
      '目標(?:値|数)?(?:ど[おう]り|通り)の(?:実績|結果|成果|件数)',
      '目標(?:値|数)?以上の(?:実績|結果|成果|件数)(?:を[上挙あ残収得]|とな|だっ|であっ)',
    ],
    such: [
      '目標どおりの実績であった',
      '目標以上の成果を上げた',
      '目標値以上の結果となった',
      '目標値通りの件数',
      '目標数以上の実績だった',
      '目標数どおりの成果',
      '目標以上の件数であった',
      '目標どおりの結果',
    ],
    notSuch: ['目標以上の成果を目指す', '目標に沿った実績'],
    source: 'tests/corpus/444; 経営発達支援計画の評価表',
  },
];

/** Missed, without a verb of the list. */
export const SAID_MISSED: readonly Entry[] = [
  {
    words: [
      '未達(?!成?(?:者|先|企業|会員|事業|部会|の(?!要因|原因|理由|主|結果|ため)))',
      '不達成',
      '目標(?:値|数|件数)?の?[約\\d.割%分程度強弱半数]{1,8}(?:に)?(?:とどま|留ま)',
    ],
    such: [
      '未達成。',
      '目標未達の要因は',
      '不達成となった',
      '目標の8割にとどまった',
      '目標値半分留まり',
      '目標件数の1割留まり',
      '目標数の半数に留まった',
      '未達の理由',
      '未達成の主',
      '未達成の結果',
      '未達成の原因',
      '未達成のため',
    ],
    notSuch: [
      '未達成の事業者',
      '未達者への支援',
      '目標達成',
      '未達先',
      '未達部会',
      '未達会員',
      '未達事業',
      '未達企業',
    ],
    source: 'tests/corpus/444, 558',
  },
];

/** Of a target with its number: the rest of the sentence says how far it came. */
export const STAYED_BELOW: readonly Entry[] = [
  {
    words: ['(?:に対し|のうち)[^、。]{0,12}(?:とどま|留ま)'],
    such: ['目標10件に対し8件にとどまった', '20件のうち12件に留ま'],
    notSuch: ['目標10件に対し12件'],
    source: 'tests/corpus/558, 559',
  },
];

/** A target before its number, as those sentences have it. */
export const AIM_OF: readonly Entry[] = [
  {
    words: ['目標(?:値|数|件数)?(?:の|である)?'],
    such: ['目標10件', '目標件数の10件', '目標数である', '目標値'],
    notSuch: ['実績10件'],
    source: 'tests/corpus/444',
  },
];
