import { check } from '../../../src/engine/index.js';

/** An error about columns that no head names is asked about: they were known by what they hold. */

const severities = (heads: string) => {
  const rows = [
    '令和7年度 みどり商工会 総括表',
    heads,
    '①窓口相談件数（件）|40|50|130%|達成',
    '②講習会参加者数（人）|50|60|120%|達成',
    '③新規会員数（人）|12|9|75%|未達成',
    '④部会の参加数（人）|8|10|125%|達成',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.findings.filter(({ rule }) => rule === 'rate-mismatch').map(({ severity }) => severity);
};

test('a rate that does not fit is an error under heads that say what the columns are', () => {
  expect(severities('指標|目標値|実績値|達成率|判定')).toEqual(['error']);
});

test('and a question under heads that do not', () => {
  expect(severities('指標|めざす数|できばえ|達成率|判定')).toEqual(['review']);
});

test('and where the heads of the figures are known and that of the labels is not', () => {
  const rows = [
    '令和7年度 みどり商工会 総括表',
    '取組のものさし|目標値|実績値|達成率|判定',
    '①窓口相談件数（件）|40|50|130%|達成',
    '②講習会参加者数（人）|50|60|120%|達成',
    '③新規会員数（人）|12|9|75%|未達成',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const rates = result.check.findings.filter(({ rule }) => rule === 'rate-mismatch');
  expect(rates.map(({ severity }) => severity)).toEqual(['review']);
});
