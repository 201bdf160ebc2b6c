import { parseReading, parseReadings, sayFault, sayReading } from '../../../src/engine/index.js';

/** The text of a reading: what `--columns` takes. */

const read = (...texts: string[]) => {
  const parsed = parseReading(texts);
  return parsed.ok ? parsed.reading : parsed.fault.code;
};

test('names, rows and letters in any widths, in one text or in several', () => {
  const wanted = {
    headRows: [3, 4],
    lastRow: 28,
    columns: { measure: 'C', indicator: 'E', actual: 'F', target: 'G', indicatorStatus: 'AA' },
    rows: {},
  };
  expect(read('見出し=3-4 終わり=28 施策=C 指標=E 実績=F 目標=G 達成状況※2=AA')).toEqual(wanted);
  expect(
    read('見出し＝３〜４、終わり＝２８行目', '施策=c,指標=E列　実績＝Ｆ', '目標=G', '達成状況※２=ＡＡ'),
  ).toEqual(wanted);
});

test('the names of the JSON report are names too', () => {
  expect(read('indicator=B actual=D target=E headRows=2')).toEqual(read('指標=B 実績=D 目標=E 見出し=2'));
});

test('figures in one cell, and figures on rows', () => {
  expect(read('実績（目標）=F')).toEqual({
    headRows: null,
    lastRow: null,
    columns: { figure: 'F' },
    rows: {},
  });
  expect(read('実績(目標)=E 実績行=実績値 目標行=期待値')).toMatchObject({
    columns: { figure: 'E' },
    rows: { actual: '実績値', target: '期待値' },
  });
  // Both stand in one column there.
  expect(read('実績=E 目標=E 実績行=実績値 目標行=期待値')).toMatchObject({
    columns: { actual: 'E', target: 'E' },
  });
});

test('a text that names the heads anew is of another page; others are parts of one', () => {
  const pages = parseReadings(['見出し=3 指標=A', '実績=B 目標=C', '見出し=30 実績=C 目標=B']);
  expect(pages.ok && pages.readings.map(({ headRows, columns }) => [headRows, columns])).toEqual([
    [[3, 3], { indicator: 'A', actual: 'B', target: 'C' }],
    [[30, 30], { actual: 'C', target: 'B' }],
  ]);
  expect(parseReadings([])).toEqual({ ok: true, readings: [] });
});

const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['', 'empty', '指標=B 実績=D 目標=E'],
  ['実績', 'no-value', '「実績」'],
  ['実績=', 'no-value', '「実績=」'],
  ['=D', 'no-value', '「=D」'],
  ['じっせき=D', 'unknown-name', '使える名前'],
  ['実績=D 実績=E', 'name-twice', '二度'],
  ['指標=A 実績=?', 'not-filled-in', '「?」'],
  ['実績=12', 'no-letters', '列の英字'],
  ['実績=D4', 'no-letters', '列の英字'],
  ['実績=ABCD', 'no-letters', '列の英字'],
  ['見出し=あ', 'no-rows', '行の番号'],
  ['終わり=3-4', 'no-rows', '行の番号'],
  ['見出し=0', 'row-outside', '0行目'],
  ['見出し=2000000', 'row-outside', '2000000行目'],
  ['見出し=4-3', 'head-rows-turned', '上下が逆'],
  ['見出し=1-9', 'too-many-head-rows', '多すぎます'],
  ['見出し=3 終わり=3', 'last-row-above', '上にあります'],
  ['実績=ZZZ', 'column-outside', 'ZZZ列'],
  ['実績=D 目標=D', 'column-twice', '「実績」と「目標」の両方'],
  ['指標=d 検証=D', 'column-twice', '「指標」と「検証」の両方'],
  ['実績(目標)=F 目標=G', 'both-ways', '一緒に使えません'],
  ['実績行=実績値', 'one-row-word', '両方を指定'],
  ['目標行=目標', 'one-row-word', '両方を指定'],
  ['実績行=値 目標行=値', 'same-row-word', '同じ言葉'],
  ['実績=D 確認=はい', 'no-confirmation', '済'],
];

test.each(MISTAKES)('%p is refused, and the sentence says what to do', (text, code, says) => {
  const parsed = parseReading([text]);
  if (parsed.ok) throw new Error('taken');
  expect(parsed.fault.code).toBe(code);
  const { ja, en } = sayFault(parsed.fault);
  expect(ja).toContain(says);
  expect(ja).toMatch(/ください。$|使える名前/);
  expect(en).toMatch(/^[^\u3042-\u3093]*\S/);
  expect(en).not.toMatch(/ください|undefined/);
});

test('what is said is taken, and says the same again', () => {
  for (const text of [
    '見出し=3-4 終わり=28 戦略=A 番号=B 施策=C 達成状況※1=D 指標=E 単位=F 実績=G 目標=H 達成率=I 達成状況※2=J 検証=K',
    '見出し=2 指標=A 実績(目標)=E 達成状況※2=H 実績行=実績値 目標行=期待値',
    '実績=B 目標=C 確認=済',
  ]) {
    const parsed = parseReading([text]);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    expect(sayReading(parsed.reading)).toBe(text);
  }
});

test('a place to be filled in is said, and refused until it is filled in', () => {
  const text = sayReading({ headRows: [2, 2], lastRow: null, columns: { indicator: 'A' }, rows: {} }, [
    'actual',
    'target',
  ]);
  expect(text).toBe('見出し=2 指標=A 実績=? 目標=?');
  expect(read(text)).toBe('not-filled-in');
  expect(read(text.replace('実績=?', '実績=B').replace('?', 'C'))).toMatchObject({
    columns: { indicator: 'A', actual: 'B', target: 'C' },
  });
});
