import type { Entry } from '../entry.js';

/** What a sheet of a workbook is, by the words of its name and its title. */

/** 様式1. */
export const SUMMARY_SHEETS: readonly Entry[] = [
  {
    words: ['総括表', '様式第?1(?!\\d)'],
    such: ['令和7年度みどり商工会総括表', '様式1', '様式第1号'],
    notSuch: ['様式10', '評価シート'],
    source: 'tests/corpus/01',
  },
];

/** 様式2, the sheet of one 施策. */
export const EVALUATION_SHEETS: readonly Entry[] = [
  {
    words: ['様式第?2(?!\\d)', '評価シート', '評価個票'],
    such: ['様式2-1', '様式第2号', '令和7年度みどり商工会評価シート', '施策評価個票'],
    notSuch: ['様式20', '評価表', '総括表'],
    source: '男鹿市商工会・藤里町商工会の公表資料(様式2 評価シート); 評価個票は自治体の施策評価の言い方',
  },
];

/** A sheet that is not the one that counts: a draft, or what was kept of an earlier state. */
export const DRAFTS: readonly Entry[] = [
  {
    words: ['\\(案[)\\d]', '表案', 'シート案', '_案', '下書', '草案', '素案', 'たたき台'],
    such: [
      '総括表(案)',
      '総括表(案2)',
      '総括表案',
      '評価シート案',
      '総括表_案',
      '総括表(下書き)',
      '総括表の草案',
      '素案_総括表',
      'たたき台',
    ],
    notSuch: ['提案事業総括表', '総括表(案内所)', '総括表'],
    source: 'tests/engine/agreement/agree-sheets.test.ts',
  },
  {
    words: ['コピー', '控え', '作業用', '[修訂]正前', '変更前', '\\(旧', '^旧', 'バックアップ'],
    such: [
      '総括表のコピー',
      '総括表(控え)',
      '作業用',
      '修正前',
      '訂正前',
      '総括表(変更前)',
      '総括表(旧)',
      '旧総括表',
      '総括表バックアップ',
    ],
    notSuch: ['復旧事業総括表', '総括表(修正版)', '総括表'],
    source: 'tests/engine/agreement/agree-sheets.test.ts',
  },
  {
    words: ['draft', 'copy', 'backup'],
    such: ['draft', 'copyof総括表', 'backup'],
    notSuch: ['総括表'],
    source: 'tests/engine/agreement/agree-sheets.test.ts',
  },
];
