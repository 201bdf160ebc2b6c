import type { Entry } from '../entry.js';

/** The actual is announced, not yet known. */

export const PENDING: readonly Entry[] = [
  {
    words: ['^(?:現在)?(?:集計|調査|算定|算出|確認|精査|照会|調整)(?:中|前|待ち)'],
    such: ['集計中', '現在集計中', '調査前', '算定待ち', '算出中', '確認中', '精査中', '照会中', '調整中'],
    notSuch: ['集計表'],
    source: 'tests/corpus/04',
  },
  {
    words: ['^未(?:集計|公表|確定|算出|算定|把握)'],
    such: ['未集計', '未公表', '未確定', '未算出', '未算定', '未把握'],
    notSuch: ['未達成', '未実施'],
    source: 'tests/corpus/14',
  },
  {
    words: ['^公表前', '^確定前', '^後日', '^未定$'],
    such: ['公表前', '確定前', '後日公表', '未定'],
    notSuch: ['未定着'],
    source:
      'tests/corpus/138 公表前, 553 未定; 確定前と後日はその言い換えとして補った（なければ実績のない行が読めない数値になる）',
  },
  {
    words: ['(?:公表|発表|確定|判明|集計)の?(?:予定|見込|待ち)'],
    such: ['5月公表予定', '公表待ち', '発表待ち', '確定見込', '判明の予定', '3月集計の見込み'],
    notSuch: ['公表値'],
    source: 'tests/corpus/405',
  },
];
