import {
  OFFICIAL_VERDICTS,
  readVerdict,
  UNACHIEVED,
  USUAL_UNACHIEVED,
} from '../../../src/engine/lexicon/verdict-words.js';

test.each([
  ...['達成', '達成 ', '\u3000達成\n'].map((text) => [text, '達成', true] as const),
  ...['未達成', '未達成\u3000'].map((text) => [text, '未達成', true] as const),
  ...['—', '—\n', '―', '－', '-', '–', 'ー'].map((text) => [text, '—', true] as const),
  ...['○', '〇', '◯', '◎', '達　成', '達成。', '目標達成', '○達成', '達成(110%)', '達成※', '達成 ※2'].map(
    (text) => [text, '達成', false] as const,
  ),
  ...['×', '✕', '△', '▲', '未達', '未 達 成', '達成できず', '×（未達成）', '未達成（1/2）', '未達成＊1'].map(
    (text) => [text, '未達成', false] as const,
  ),
  ...['■達成 □未達成', '☑達成・□未達成', '●達成　○未達成', '☑ 達成\n□ 未達成\n□ 未設定'].map(
    (text) => [text, '達成', false] as const,
  ),
  ...['□達成 ■未達成', '□達成/☑未達成', '○達成 ●未達成'].map((text) => [text, '未達成', false] as const),
  ...['達', 'OK', 'ＯＫ', '達成（前年比増）', '達成（見込）', '○（新規窯元の参加による）'].map(
    (text) => [text, '達成', false] as const,
  ),
  ...['未', 'NG', '未達成（退会増）', '未達(燃料高)', '未達成（窯元の高齢化に伴う出展の取りやめ）'].map(
    (text) => [text, '未達成', false] as const,
  ),
  ...['なし', '未設定', '対象外'].map((text) => [text, '—', false] as const),
])('%j reads as %s', (text, verdict, official) => {
  expect(readVerdict(text)).toEqual({ verdict, official });
});

test.each([
  '',
  ' ',
  '□達成 □未達成',
  '■達成 ■未達成',
  '■達成 □継続',
  '概ね達成',
  'ほぼ達成',
  '一部達成',
  '達成（一部）',
  '達成(概ね)',
  '達成（一部未達成）',
  '未達成（達成見込み）',
  '○（×）',
  '達成（会員）（部員）',
  '達成（要確認）',
  '未定',
  '達者',
  '会員（達成）',
  '要確認',
  '100%',
  '継続',
  '達成数計',
  '達成'.repeat(500_000),
])('%.20j is no verdict', (text) => {
  expect(readVerdict(text)).toBeNull();
});

test('what is offered and what is emphasised reads as it is meant', () => {
  for (const verdict of OFFICIAL_VERDICTS) expect(readVerdict(verdict)).toEqual({ verdict, official: true });
  for (const word of USUAL_UNACHIEVED) expect(readVerdict(word)?.verdict).toBe(UNACHIEVED);
});
