import type { Entry } from '../entry.js';

/** What a legend says without numbers, and yet exactly. */

/** More than the target. */
export const OVER_TARGET: readonly Entry[] = [
  {
    words: ['^目標値?を上回(?:る|った)$', '^目標値?を超え(?:る|た)$', '^目標値?を超過'],
    such: [
      '目標を上回る',
      '目標値を上回った',
      '目標を超えた',
      '目標値を超える',
      '目標を超過した',
      '目標値を超過した',
    ],
    notSuch: ['目標を大きく上回る', '目標を下回る'],
    source: '自治体の施策評価の基準',
  },
];

/** The target itself. */
export const AS_TARGET: readonly Entry[] = [
  {
    words: ['^目標値?どおり$', '^目標値?通り$', '^目標値?と同じ$'],
    such: ['目標どおり', '目標値どおり', '目標通り', '目標値通り', '目標と同じ', '目標値と同じ'],
    notSuch: ['ほぼ目標どおり', '計画どおり'],
    source: '自治体の施策評価の基準',
  },
];

/** The target or more. */
export const REACHES_TARGET: readonly Entry[] = [
  {
    words: ['^(?:目標値?を?)?達成(?:した|する|できた|済み?)?$'],
    such: ['達成', '目標達成', '目標値を達成した', '目標を達成する', '達成済', '達成済み', '達成できた'],
    notSuch: ['概ね達成', '一部達成', '未達成', '達成率'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** Less than the target. */
export const UNDER_TARGET: readonly Entry[] = [
  {
    words: ['^目標値?を下回(?:る|った)$'],
    such: ['目標を下回る', '目標値を下回った'],
    notSuch: ['目標を大きく下回る', '目標を上回る'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    words: ['^(?:目標)?未達成?$'],
    such: ['未達成', '目標未達'],
    notSuch: ['達成'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** What no other grade takes. */
export const REST: readonly Entry[] = [
  {
    words: ['それ以外', 'それ未満', 'それ以下'],
    such: ['それ以外', 'それ未満', 'それ以下'],
    notSuch: ['80%以上'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['上記以外', '左記以外', '前記以外', 'いずれにも該当しない'],
    such: ['上記以外', '左記以外', '前記以外', '以上のいずれにも該当しない'],
    notSuch: ['上記のとおり'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['^その他$', '^以外$'],
    such: ['その他', '以外'],
    notSuch: ['その他の理由'],
    source: '自治体の施策評価の基準',
  },
];
