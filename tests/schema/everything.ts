import type { Report } from '../../src/engine/index.js';

/** A report that has all there can be; no table needs all of it. */

const columns = {
  strategy: 'A',
  measureNumber: 'B',
  measure: 'C',
  measureStatus: 'D',
  indicator: 'E',
  unit: 'F',
  actual: 'G',
  target: 'H',
  figure: 'I',
  rate: 'J',
  indicatorStatus: 'K',
  comment: 'L',
};
const votes = { fits: 3, contradicts: 1 };
const evidence = { rate: votes, verdict: votes, dash: votes, tally: votes };
const edit = { cell: 'K5', from: '', to: '達成' };

export const EVERYTHING: Report = {
  format: 'soukatsu-report/1',
  source: { file: 'midori.xlsx', sheet: '総括表' },
  title: '令和7年度 みどり商工会アクションプログラム 総括表',
  fiscalYear: 2025,
  indicators: [
    {
      row: 5,
      label: '(1) 巡回指導件数(件)',
      strategy: '1 革新的な取組',
      measure: 1,
      unit: '件',
      actual: 50.5,
      target: [48, 60],
      comparison: 'between',
      status: '達成',
      written: '',
      statusCell: 'K5',
      figureCells: ['G5', 'H5'],
      rate: 1.0521,
      grade: { written: 'B', right: 'A' },
      lastYear: { row: 6, label: '(2) 巡回指導件数(件)', unit: '件', actual: 48, target: [48, 50] },
      progress: { kind: 'under-way', left: 9.5 },
      targetFrom: 'last-year',
    },
  ],
  measures: [{ row: 5, number: 1, label: '1 伴走支援', status: '達成', written: '○', statusCell: 'D5' }],
  tallies: {
    measures: { achieved: 1, total: 1, review: 0, text: '1/1', written: '', cell: 'D6' },
    indicators: { achieved: 1, total: 1, review: 0, text: '1/1', written: '1/1', cell: 'K6' },
  },
  findings: [
    {
      rule: 'status-blank',
      severity: 'error',
      cells: ['K5'],
      row: 5,
      message: '空欄です。',
      found: '',
      expected: '達成',
      fix: { kind: 'safe', edits: [edit] },
      elsewhere: [{ sheet: '様式2-1', cells: ['C6'] }],
    },
  ],
  edits: [edit],
  state: 'closed',
  layout: {
    certain: false,
    headRows: [2, 4],
    lastRow: 6,
    columns,
    rows: { actual: '実績値', target: '期待値' },
    heads: '施策|指標|〈年〉実績値(目標値)',
    certainty: 'unsure',
    because: ['other-way-as-good'],
    evidence,
    otherWay: { columns, evidence },
    give: { asRead: '実績=G 目標=H', otherWay: '実績=H 目標=G' },
    pages: [{ headRows: [20, 20], certainty: 'settled', columns }],
  },
  policy: {
    measureRule: 'majority',
    rulesOff: ['comment-missing'],
    from: { measureRule: 'workbook', rulesOff: 'workbook', columns: 'workbook' },
    columns: '実績=G 目標=H',
    rulesKeptOn: ['status-mismatch'],
    yearEnd: { reason: '会議で確認', date: '2026-04-10', by: '佐藤' },
  },
  unread: [{ rows: [8, 9], kind: 'foreign', because: 'signature' }],
  answers: [
    {
      cell: 'G5',
      kind: 'direction',
      answer: 'higher',
      reason: '規約',
      date: '2026-04-10',
      by: '佐藤',
      applies: true,
    },
  ],
  lastYear: {
    source: { file: 'midori-r6.xlsx', sheet: '総括表' },
    title: '令和6年度 みどり商工会アクションプログラム 総括表',
    fiscalYear: 2024,
    matched: 1,
    gone: [{ row: 7, label: '(3) 会報の発行回数(回)', measure: '1 伴走支援' }],
    new: [6],
    notCompared: [8],
  },
  form: 'evaluation',
  sheets: { compared: ['様式2-1'], left: [{ sheet: '総括表(案)', because: 'draft' }], notCompared: [9] },
};
