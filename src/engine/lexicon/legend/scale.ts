import type { Entry } from '../entry.js';

/** Words around the marks of a scale. */

/** What a mark is called: `A評価`, `ランクA` */
export const SCALE: readonly Entry[] = [
  {
    words: ['評価', '判定', '評定', 'ランク'],
    such: ['a評価', 'b判定', '評定a', 'ランクc'],
    notSuch: ['a社'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** Where the meaning of a grade ends, and remarks begin. */
export const REMARK: readonly Entry[] = [
  {
    words: ['※', '。', ';', 'なお'],
    such: ['※端数は', '。達成率は', ';', 'なお、'],
    notSuch: ['100%以上'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** Between grades that are named together. */
export const AND: readonly Entry[] = [
  {
    words: ['・', '、', ',', '/', 'と', '~'],
    such: ['a・b', 'a、b', 'a,b', 'a/b', 'aとb', 'a~b'],
    notSuch: ['aの'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    words: ['及び', 'または', '又は', 'か'],
    such: ['a及びb', 'aまたはb', 'a又はb', 'aかb'],
    notSuch: ['aの'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** What is counted of a grade: `Aの指標` */
export const COUNTED: readonly Entry[] = [
  {
    words: ['の指標', 'の項目', 'のもの', 'の評価', 'の件数', 'の数'],
    such: ['の指標', 'の項目', 'のもの', 'の評価', 'の件数', 'の数'],
    notSuch: ['の目標'],
    source: '商工会の評価委員会の申合せ',
  },
];

/** Behind grades, that they count: `A・Bを達成とする` */
export const TAKES: readonly Entry[] = [
  {
    words: ['(?:を|は|が|も)「?(?:目標)?達成」?(?:と(?!は)|扱い|数(?:に|と))'],
    such: ['を「達成」とする', 'は目標達成とみなす', 'が達成扱い', 'も達成数に含める', 'を達成数とする'],
    notSuch: ['は目標を達成', 'は達成とは言えない'],
    source: '商工会の評価委員会の申合せ',
  },
];

/** Before grades, that a tally counts them: `達成数計はA・Bの数` */
export const TALLY_OF: readonly Entry[] = [
  {
    words: ['達成(?:件|指標)?数計?(?:の分子)?(?:は|に|を|:)、?'],
    such: ['達成数計は', '達成数に、', '達成件数:', '達成数を', '達成指標数の分子は'],
    notSuch: ['達成率は', '達成数4'],
    source: '商工会の評価委員会の申合せ',
  },
];
