import { check } from '../../../../src/engine/index.js';

/** Heads of which some words are on no list: what stands below says what they are, or the table is asked about. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|').map((cell) => cell.replaceAll('/', '\n')));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return { failure: result.failure.code, judged: [], edits: [], unsure: false };
  return {
    judged: result.check.judged.indicators.map(({ actual, target, verdict, certain }) =>
      [actual, target, verdict, certain ? 'certain' : 'asked'].join(' '),
    ),
    edits: result.check.findings.flatMap(
      ({ fix }) => fix?.edits.map(({ cell, to }) => `${cell}=${to}`) ?? [],
    ),
    unsure: result.check.findings.some(({ rule }) => rule === 'layout-unsure'),
  };
}

test('verdicts left of the labels are those of the 施策 where others stand behind the figures', () => {
  const { judged, edits } = read(
    '令和7年度 みどり商工会 総括表',
    '打ち手|達成状況|成果指標|目標値|実績値|見立て',
    '1 相談の充実|達成|窓口相談件数(件)|40|42|達成',
    '||講習会参加者数(人)|50|61|達成',
    '2 組織の強化|未達成|新規会員数(人)|12|9|未達成',
    '||青年部員の参加数(人)|8|8|達成',
  );
  expect(judged).toEqual([
    '42 40 達成 certain',
    '61 50 達成 certain',
    '9 12 未達成 certain',
    '8 8 達成 certain',
  ]);
  expect(edits).toEqual([]);
});

test('labels under a word of the society’s own stand behind the names of the 施策', () => {
  const { judged, edits } = read(
    '令和7年度 みどり商工会 総括表',
    '施策|達成状況|ものさし|目標値|実績値|達成状況',
    '1 相談の充実|達成|窓口相談件数(件)|40|42|達成',
    '||講習会参加者数(人)|50|61|達成',
    '2 組織の強化|未達成|新規会員数(人)|12|9|未達成',
  );
  expect(judged).toEqual(['42 40 達成 certain', '61 50 達成 certain', '9 12 未達成 certain']);
  expect(edits).toEqual([]);
});

test('words under a year are heads even where none is known', () => {
  const { judged } = read(
    '令和7年度 みどり商工会 総括表',
    '指標|R6||R7||判定',
    '|めざす数|できばえ|めざす数|できばえ|',
    '窓口相談件数(件)|38|51|40|42|達成',
    '講習会参加者数(人)|48|40|50|61|達成',
    '新規会員数(人)|10|13|12|9|未達成',
    '青年部員の参加数(人)|9|7|8|8|達成',
  );
  expect(judged).toEqual([
    '42 40 達成 certain',
    '61 50 達成 certain',
    '9 12 未達成 certain',
    '8 8 達成 certain',
  ]);
});

test('a table whose heads name no figures is found above one whose heads do', () => {
  const { judged } = read(
    '令和7年度 みどり商工会 総括表',
    '指標|めざす数|できばえ|判定',
    '窓口相談件数(件)|40|42|達成',
    '講習会参加者数(人)|50|61|達成',
    '新規会員数(人)|12|9|未達成',
    '',
    '【参考】令和6年度の実績',
    '指標|目標値|実績値|判定',
    '窓口相談件数(件)|38|51|達成',
    '講習会参加者数(人)|48|40|未達成',
  );
  expect(judged.slice(0, 3).map((line) => line.slice(0, 5))).toEqual(['42 40', '61 50', '9 12 ']);
});

test('heads known by what stands below them are heads on the next page too', () => {
  const page = [
    '指標|めざす数|できばえ|判定',
    '窓口相談件数(件)|40|42|達成',
    '講習会参加者数(人)|50|61|達成',
  ];
  const next = ['指標|めざす数|できばえ|判定', '新規会員数(人)|12|9|未達成', '青年部員の参加数(人)|8|8|達成'];
  const { judged } = read('令和7年度 みどり商工会 総括表', ...page, '', ...next);
  expect(judged.map((line) => line.split(' ').slice(0, 2).join('/'))).toEqual([
    '42/40',
    '61/50',
    '9/12',
    '8/8',
  ]);
});

test('heads of both ends are enough where those of the figures are blank', () => {
  const { judged, unsure } = read(
    '令和7年度 みどり商工会 総括表',
    '評価指標|||達成状況',
    '窓口相談件数(件)|40|42|達成',
    '講習会参加者数(人)|50|61|達成',
    '新規会員数(人)|12|9|未達成',
    '青年部員の参加数(人)|8|5|未達成',
  );
  expect(judged.length).toBe(4);
  expect(unsure || judged.every((line) => line.endsWith('certain'))).toBe(true);
});

test('the head of the indicators names the labels, whatever words stand nearer to the figures', () => {
  const { judged } = read(
    '令和7年度 みどり商工会 総括表',
    '施策目標（指標）|検証|ねらい|積み上げ|達成度|達成状況',
    '①窓口相談件数（件）|関係機関と連携しました。|40|42|105%|達成',
    '②講習会参加者数（人）||50|61|122%|達成',
    '③新規会員数（人）|次年度も続けます。|12|9|75%|未達成',
  );
  expect(judged).toEqual(['42 40 達成 certain', '61 50 達成 certain', '9 12 未達成 certain']);
});

test('the year of last year’s head contradicts no table whose own figures stand under another word', () => {
  const rows = [
    '令和7年度 みどり商工会 総括表',
    '指標|令和6年度実績|結果のしるし|目標値|達成可否',
    '窓口相談件数(件)|51|42|40|達成',
    '講習会参加者数(人)|40|61|50|達成',
    '新規会員数(人)|13|9|12|未達成',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  expect(result.ok && result.check.findings.map(({ rule }) => rule)).not.toContain('year-mismatch');
});

test('a blank column under words that no list knows is asked about, and not written to', () => {
  const rows = [
    ['令和4年度 みどり商工会 総括表'],
    ['施策', '柱の仕上がり', '指標', '実績値', '目標値', '達成状況'],
    ['1 相談の充実', '', '記帳指導件数(件)', '12', '10', '達成'],
    ['', '', '創業支援件数(件)', '6', '8', '未達成'],
    ['2 販路の開拓', '', '商談会出展数(社)', '9', '9', '達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2030-04-20' });
  if (!result.ok) throw new Error(result.failure.code);
  const found = result.check.findings.map(
    ({ rule, severity, cells, found: words }) => `${severity} ${rule} ${cells} ${words}`,
  );
  expect(found).toEqual(['review column-missing B2 柱の仕上がり']);
  expect(result.check.edits).toEqual([]);
});
