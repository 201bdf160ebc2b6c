import { statedOutcome } from '../../../src/engine/comment/stated-outcome.js';

test.each([
  '目標を達成することができた。',
  '目標達成。次年度は内容を充実させる。',
  '年間目標を達成。',
  '個別訪問により目標値に達した。',
  '目標値に達しました。',
  '目標値を超える実績を残した。',
  '目標数を確保できた。',
  '目標どおりの実績であった。',
  '前年の実績を下回ったが、目標は達成した。',
  '前年に引き続き目標を達成した。',
  '目標を上回る会員が参加した。',
  '目標10社を達成した。',
  '目標の10件を上回る12件となった。',
  '前年度の実績を上回り目標を達成した。',
  '目標を下回ることはなかった。',
  '目標を年度内に達成できた。',
  '目標が達成された。',
  '目標20件に対し、実績25件と大きく上回った。',
  '前年比120%で目標も達成した。',
  '目標を達成しただけでなく前年も上回った。',
  '目標1,200人を達成した。',
  '目標以上の成果を上げることができた。',
])('%s: reached', (comment) => {
  expect(statedOutcome(comment)).toBe('達成');
});

test.each([
  '目標達成ならず。要因を分析する。',
  '目標を若干下回る結果となった。',
  '目標の8割にとどまった。',
  '申込みが少なく目標に届いていない。',
  '目標とした件数には達していない。',
  '目標値に達しませんでした。',
  '目標を上回ることができなかった。',
  '目標を達成することができなかった。',
  '達成できたとは言えない。',
  '未達成。',
  '目標を達成していない。',
  '目標水準には届かなかった。',
  '目標を5%下回った。',
  '目標に5件不足。',
  '目標の半分にも満たなかった。',
  '目標を達成できておらず、訪問を増やす必要がある。',
  '目標を達成しませんでした。',
  '目標をクリアできず、課題が残った。',
  '目標を超えることはなかった。',
  '目標10件に対し8件にとどまった。',
  '目標には今一歩届かなかった。',
  '未達成の要因は人手不足である。',
])('%s: missed', (comment) => {
  expect(statedOutcome(comment)).toBe('未達成');
});

test.each([
  '次年度は、体制を整え、目標を達成していく。',
  '売上目標を達成した事業者は3社にとどまった。',
  '目標を達成した他の商工会の事例を参考にする。',
  '目標を達成できる見込みだったが、年度末に中止が相次いだ。',
  '目標を下回る月もあったが、年度末に巻き返した。',
  '参加者の満足度は目標を上回る評価を得た。',
  '目標達成が危ぶまれた。',
  '未達成の事業者には個別に声をかけた。',
  '目標達成率は80%であった。',
  '参加企業からは目標を達成したとの声があった。',
  '令和5年度は目標を達成したが、本年度は参加者が減った。',
  '目標件数に届かない月が続いた。',
  '届いた。',
  '目標を達成しなければならない。',
  '目標に対して9割の達成となった。',
  '目標を90%達成した。',
  '',
])('%s: nothing certain', (comment) => {
  expect(statedOutcome(comment)).toBeNull();
});

test('a year named is the one judged, or it counts nothing', () => {
  expect(statedOutcome('令和6年度は目標を達成した。', 2024)).toBe('達成');
  expect(statedOutcome('令和6年度は目標を達成した。', 2025)).toBeNull();
});

test('a long comment without an end costs no more time than its beginning', () => {
  const started = performance.now();
  for (const part of ['目標', '目標を1', '達成し', 'しなし', '前年度の実績を', 'できて', '1,'])
    statedOutcome(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(500);
});

test('which of two is more says nothing where less is better', () => {
  const row = { label: '返品率(%)', comparison: 'lte' } as const;
  expect(statedOutcome('目標を上回ってしまった。', null, row)).toBeNull();
  expect(statedOutcome('目標を下回る水準に抑えることができた。', null, row)).toBeNull();
  expect(statedOutcome('目標を達成することが出来た。', null, row)).toBe('達成');
  expect(statedOutcome('目標には届かなかった。', null, row)).toBe('未達成');
});

test('the target of another row, or of somebody else, is not the row’s', () => {
  const row = { label: '(2) 講習会参加者数(人)', comparison: 'gte' } as const;
  expect(statedOutcome('開催回数の目標は達成したが、参加者は伸び悩んだ。', null, row)).toBeNull();
  expect(statedOutcome('努力目標70人には届かなかった。', null, row)).toBeNull();
  expect(statedOutcome('売上目標を達成した参加企業が多かった。', null, row)).toBeNull();
  for (const comment of ['参加者数の目標は達成した。', '当初の目標を達成した。', '本年度の目標を達成した。'])
    expect(statedOutcome(comment, null, row)).toBe('達成');
});
