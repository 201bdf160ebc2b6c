import type { Entry } from '../entry.js';

/** Made less on purpose. 経費削減率 is better when higher; 経費の削減, uncounted, tells to lower the 経費. */
export const TURNED_LOWERED: readonly Entry[] = [
  {
    words: ['削減', '減量', '抑制', '低減', '縮減'],
    such: ['経費削減率', 'CO2削減量', '減量化率', 'ごみ減量率', '抑制率', '低減率', '経費の縮減額'],
    notSuch: ['経費の削減', '廃業率の抑制', '待ち時間の短縮', '会員減少率の抑制'],
    source: 'tests/corpus/17, 557',
  },
  {
    words: ['軽減', '節減', '節約', '圧縮', '短縮', '縮小', '抑止'],
    such: ['軽減率', '経費節減額', '節約額', '滞納額の圧縮額', '待ち時間短縮率', '縮小件数', '抑止件数'],
    notSuch: [],
    source: 'tests/corpus/557',
  },
  {
    words: ['防止', '防いだ', '予防', '回避', '脱炭素'],
    such: ['防止件数', '廃業を防いだ事業者数', '予防件数', '倒産回避件数', '脱炭素件数'],
    notSuch: [],
    source: 'tests/corpus/557',
  },
  {
    words: ['ゼロ', '撲滅', '根絶'],
    such: ['苦情ゼロの店舗数', 'クレームゼロ月数', '撲滅件数', '根絶件数'],
    notSuch: [],
    source: 'tests/corpus/557',
  },
];
