import { statedFigures } from '../../../src/engine/comment/stated-figures.js';

const said = (comment: string, label = '講習会参加者数（人）') =>
  statedFigures(comment, label, 2025).map(({ role, value, unit }) => `${role} ${value}${unit}`);

test.each<[string, ...string[]]>([
  ['実績は48人であった。', 'actual 48人'],
  ['目標50人に対し、48人にとどまった。', 'target 50人', 'actual 48人'],
  ['目標（５０人）を下回る４８人となった。', 'target 50人', 'actual 48人'],
  ['参加者は48人（目標50人、達成率96％）であった。', 'actual 48人', 'target 50人', 'rate 96%'],
  ['目標の9割にとどまった。', 'rate 90%'],
  ['達成率は90％に満たず、85％であった。', 'rate 85%'],
  ['本年度の参加者数は4人減の48人であった。', 'actual 48人'],
  ['実績は約1.2千人となった。', 'actual 1200人'],
  ['実績は四十八人であった。', 'actual 48人'],
  ['昨年度は60人であった。本年度の実績は48人であった。', 'actual 48人'],
])('%s', (comment, ...figures) => {
  expect(said(comment)).toEqual(figures);
});

test.each([
  '前年度実績52人に対し4人減となった。',
  '昨年度は台風の影響があった。実績は40人だった。',
  '令和6年度は目標60人に対し実績65人であった。',
  '次年度は周知を早める。目標は60人とする。',
  '目標60人を目指す。',
  '目標を2人下回った。',
  '目標50人を60人に引き上げる。',
  '交流会は目標30人に対し35人であった。',
  '中間目標25人は達成した。',
  '参加者は会員30人、非会員18人であった。',
  '参加者数は30人と少ない回もあった。',
  '第1回の参加者は30人であった。',
  '講習会は2回開催した。参加者は24人であった。',
  'うち女性の実績は20人であった。',
  '上期の実績は30人であった。',
  '12月末現在の実績は40人であった。',
  '実績は60人以上となった。',
  '過去最高の実績55人には及ばなかった。',
  '参加者は延べ96人であった。',
  '達成率は100％に届かなかった。',
  '',
])('%s: no figure of its own row', (comment) => {
  expect(said(comment)).toEqual([]);
});

test('a part of what a label joins is not all of it', () => {
  const label = '窓口・巡回相談件数（件）';
  expect(said('窓口相談は300件、巡回相談は112件であった。', label)).toEqual([]);
  expect(said('窓口・巡回相談件数は412件であった。', label)).toEqual(['actual 412件']);
});

test('those who have a target of their own are not the row', () => {
  const label = '個社支援件数（件）';
  expect(said('支援先の目標達成率は80％であった。', label)).toEqual([]);
  expect(said('支援件数の達成率は80％であった。', label)).toEqual(['rate 80%']);
});

test('a name is the label’s where it ends as the label does', () => {
  const label = '支援センター等へ紹介した事業者数（社）';
  expect(said('紹介事業者数は31社で目標を上回った。', label)).toEqual(['actual 31社']);
  expect(said('支援センターは2社に増えた。', label)).toEqual([]);
});

test('a long comment without an end costs no more time than its beginning', () => {
  const started = performance.now();
  for (const part of ['実績は', '目標1', '達成率1%', '参加者は1人', '(', '目標(1)', '1,', '(実績1'])
    said(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(500);
});
