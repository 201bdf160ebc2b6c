/** Rows in words that fill the places of an indicator without a verdict: none is lost without a word, and no table of something else is taken for them. */
import { check } from '../../../../src/engine/index.js';

const ABOVE = ['記帳指導件数（件）|200|212|達成', '朝市出店数（店）|25|20|未達成'];

function read(lines: readonly string[], heads = '指標|目標|実績|達成状況') {
  const rows = ['令和7年度 あおば商工会 評価表', heads, ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    judged: judged.indicators.map(({ indicator, verdict }) => `${indicator.row} ${verdict}`),
    asked: findings.filter(({ severity }) => severity === 'review').map(({ rule, row }) => `${row} ${rule}`),
    sure: judged.tallies.indicators.certain,
    edits: edits.map(({ cell }) => cell),
  };
}

const JUDGED = ['3 達成', '4 未達成'];

describe('at the end of the table', () => {
  test.each([
    '就業規則の改定|改定|改定済み|',
    '就業規則の改定|改定|準備中|',
    '事業所の売上|前年比103％|前年比108％|',
    '加入者|前年を上回る|前年を上回った|',
    '利用者の評価|B以上|A|',
    '計画書の作成|作成|作成済み|',
  ])('%s is an indicator to be looked at', (words) => {
    expect(read([...ABOVE, words])).toEqual({
      judged: [...JUDGED, '5 要確認'],
      asked: ['5 figure-unreadable'],
      sure: false,
      edits: [],
    });
    expect(read([...ABOVE, words, words]).judged).toHaveLength(4);
  });

  test('with a number and a unit in columns of their own', () => {
    const { judged } = read(
      ['1|記帳指導件数|件|200|212|達成', '2|朝市出店数|店|25|20|未達成', '3|就業規則の改定||改定|改定済み|'],
      'No|指標|単位|目標|実績|達成状況',
    );
    expect(judged).toEqual([...JUDGED, '5 要確認']);
  });

  test('under actual and target in one column', () => {
    const { judged } = read(
      [
        '記帳指導件数（件）|212（200）|達成',
        '朝市出店数（店）|20（25）|未達成',
        '就業規則の改定|改定済み（改定）|',
      ],
      '指標|実績値(目標値)|達成状況',
    );
    expect(judged).toEqual([...JUDGED, '5 要確認']);
  });
});

describe('amid the rows', () => {
  test.each(['会報の見直し|計画の作成|実績の確認|', '役員会の運営|目標の設定|実績の把握|'])(
    '%s heads nothing, and what stands below is read',
    (words) => {
      const { judged, asked } = read([...ABOVE, words, '採択件数（件）|6|5|', '達成数計|||']);
      expect(judged).toEqual([...JUDGED, '5 要確認', '6 未達成']);
      expect(asked).toContain('7 tally-unconfirmed');
    },
  );

  test('below a line that heads it', () => {
    const lines = ['1 経営', ...ABOVE, '2 組織', '就業規則の改定|改定|改定済み|', '会員数（人）|300|302|'];
    expect(read(lines).judged).toEqual(['4 達成', '5 未達成', '7 要確認', '8 達成']);
  });
});

describe('where it may head something else', () => {
  test.each([
    ['rows whose labels do not say what they count', 5, ['就業規則の改定|改定|改定済み|', '夏祭り|20|18|']],
    ['words set apart', 6, ['', '就業規則の改定|改定|改定済み|']],
    [
      'words below a line of their own',
      7,
      ['', '【定性目標】', '役員会の運営|見直し|見直した|', '会報|改訂|改訂した|'],
    ],
    ['figures set apart', 6, ['', '就業規則の改定|改定|改定済み|', '夏祭り|20|18|']],
  ])('%s: it is asked once', (_, row, below) => {
    expect(read([...ABOVE, ...below])).toEqual({
      judged: JUDGED,
      asked: [`${row} row-unread`],
      sure: false,
      edits: [],
    });
  });
});

describe('rows that are none of the table by what stands around them', () => {
  test('words without the number all others have: they are asked about once', () => {
    const numbered = ABOVE.map((line, place) => `(${place + 1}) ${line}`);
    expect(read([...numbered, '世話役|山里|商店街', '世話役|沢渡|税理士'])).toMatchObject({
      judged: JUDGED,
      asked: ['5 row-unread'],
    });
  });

  test('words above days, that fill as many cells', () => {
    const days = ['6月4日|評価委員会|商工会館', '6月8日|理事会|商工会館'];
    expect(read([...ABOVE, '期日|内容|場所', ...days])).toMatchObject({ judged: JUDGED, asked: [] });
    expect(read([...ABOVE, 'いつ|なにを|どこで', ...days])).toMatchObject({
      judged: JUDGED,
      asked: ['5 row-unread'],
    });
  });
});

describe('what heads something else for certain is no question', () => {
  test.each([
    ['heads of figures', ['予算科目|計画額|実績額|差引', '旅費|500|480|20']],
    ['money', ['費目|予算額|決算額', '旅費|500|480']],
    ['a list', ['委員|所属|任期', '山里|商店街|二年']],
    ['remarks', ['課題|原因|対応', '相談が少ない|周知の不足|広報を行う']],
    ['a signature', ['作成者|事務局|山里']],
  ])('%s', (_, below) => {
    const none = { judged: JUDGED, asked: [], sure: true, edits: [] };
    expect(read([...ABOVE, ...below])).toEqual(none);
    expect(read([...ABOVE, '', ...below])).toEqual(none);
  });

  test('below a tally that counts those above', () => {
    expect(read([...ABOVE, '達成数計|||1/2', '', '就業規則の改定|改定|改定済み|'])).toMatchObject({
      judged: JUDGED,
      asked: [],
    });
  });
});
