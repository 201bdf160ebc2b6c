import { notedTimeIn } from '../../../src/engine/year/noted-time.js';

const read = (text: string) => {
  const noted = notedTimeIn(text, 2025);
  return (
    noted && [noted.side, noted.time ?? noted.year, noted.ofPart ? 'open' : ''].filter(Boolean).join(' ')
  );
};

test.each([
  ['※目標値は計画期間（令和5年度～9年度）の累計', 'target running'],
  ['※ 目標値は、5年間の累計値です。', 'target running'],
  ['(注) 目標は5か年の合計である。実績は単年度。', 'target running'],
  ['※1 目標値は最終年度の値', 'target later'],
  ['・目標値は令和11年度', 'target 2029'],
  ['※目標年度：令和9年度', 'target 2027'],
  ['※目標は令和9年度末までに達成する数値', 'target 2027'],
  ['※目標値は令和10年3月末まで', 'target 2027'],
  ['※目標は3年間で達成する', 'target running'],
  ['※実績値は前年度の値', 'actual before'],
  ['実績は前年度（令和6年度）の実績', 'actual before'],
  ['※実績は令和8年1月末現在の数値', 'actual open'],
  ['※各実績値は見込み', 'actual open'],
  ['実績は12月までの累計', 'actual part open'],
  ['実績値は令和6年4月から令和7年3月までの累計', 'actual running'],
])('%s says %s', (note, said) => {
  expect(read(note)).toBe(said);
});

test.each([
  '※2 本年度目標設定していないものは「—」。',
  '※目標値は前年度の実績を基に設定',
  '※目標値は令和7年度の値',
  '※目標年度：令和7年度',
  '※目標は令和8年3月末までに達成する数値',
  '※実績値は令和8年3月末現在',
  '※実績値は年間の累計',
  '※ 実績値は令和7年4月1日から令和8年3月31日までの累計。',
  '実績は4月から3月までの累計',
  '実績は3月末現在',
  '実績は前年度120件',
  '実績は前年度を上回った。',
  '実績は目標を下回った。',
  '目標は達成した。前年度の値',
  '目標値・実績値は計画期間の累計',
  '計画期間は5年間です。',
  '会員の実績は前年度の値',
  '実績値',
  '',
])('%s says nothing of it', (note) => {
  expect(read(note)).toBeNull();
});
