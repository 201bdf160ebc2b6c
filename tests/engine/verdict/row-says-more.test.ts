import { check } from '../../../src/engine/index.js';

/**
 * What a row says besides its two figures: a target in its label or remark, the unit over each column, a sign, a mark of
 * vagueness. Where that speaks against the figures as read, the verdict is asked (docs/table-rules.md, decision 14).
 */
function checked(heads: string, ...lines: readonly string[]) {
  const rows = [['令和7年度 総括表'], heads.split('|'), ...lines.map((line) => line.split('|'))];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return judged.indicators.map(({ indicator: { row, status }, verdict, certain, actual, target }) => ({
    verdict,
    certain,
    actual,
    target,
    asked: findings.filter((own) => own.row === row && own.severity === 'review').map(({ rule }) => rule),
    written: edits.some(({ cell }) => cell === status?.cell),
  }));
}

const SPLIT = '指標|目標|実績|達成状況|備考';
const BESIDE = '窯元見学者数（人）|400|402|達成|';
const split = (line: string) => checked(SPLIT, line, BESIDE)[0];
const ASKED = { certain: false, written: false };

describe('another year at the end of the label', () => {
  test.each(['窯元見学者数（人）※令和6年度実績', '窯元見学者数（人）（令和6年）', '窯元見学者数(R6実績)'])(
    '%s is asked',
    (label) => {
      expect(split(`${label}|400|402|達成|`)).toMatchObject({
        ...ASKED,
        verdict: '要確認',
        asked: expect.arrayContaining(['figure-unreadable']),
      });
    },
  );

  test.each([
    '窯元見学者数（人）（令和7年度）',
    '窯元見学者数（年度末現在）',
    '創業者数（累計）',
    '2027年国際博の商談数',
  ])('%s is not', (label) => {
    expect(split(`${label}|400|402|達成|`)).toMatchObject({ verdict: '達成' });
  });
});

describe('a target named in the label', () => {
  test.each([
    '陶芸体験件数（目標10件）||12|達成|',
    '陶芸体験件数（目標：10件以上）||12||',
    '陶芸体験件数　目標値10||12|達成|',
    '陶芸体験件数（目標数は約10件）||8|未達成|',
    '陶芸体験件数（本年度目標10件）|—|12|—|',
    '陶芸体験件数（Ｒ７目標１０件）||12|達成|',
    '陶芸体験件数（計画値 10件）|||達成|',
  ])('%s is asked, never written over', (line) => {
    expect(split(line)).toMatchObject({
      ...ASKED,
      verdict: '要確認',
      asked: expect.arrayContaining(['figure-unreadable']),
    });
  });

  test('so it is in a combined cell', () => {
    const [own] = checked(
      '指標|R7実績値(目標値)|達成状況※2',
      '陶芸体験件数（目標10件）|12|達成',
      '見学者数（人）|402(400)|達成',
    );
    expect(own).toMatchObject({ ...ASKED, asked: ['figure-unreadable'] });
  });

  test.each([
    ['陶芸体験件数（目標10件）|10|12|達成|', '達成'],
    ['陶芸体験件数（令和11年度目標30件）||12|—|', '—'],
    ['陶芸体験件数（最終目標30件）||12|—|', '—'],
    ['目標達成企業数（社）||12|—|', '—'],
    ['数値目標2項目を超えた企業数（社）|10|12|達成|', '達成'],
    ['経営計画3件の策定支援||12|—|', '—'],
  ])('%s is judged as ever', (line, verdict) => {
    expect(split(line)).toMatchObject({ verdict, certain: true });
  });
});

describe('a target named in the remark', () => {
  test.each([
    '陶芸体験件数（件）||12|達成|目標は10件',
    '陶芸体験件数（件）||12||目標10件に対し12件であった。',
    '陶芸体験件数（件）||12|達成|目標：10件',
  ])('%s is asked', (line) => {
    expect(split(line)).toMatchObject({ ...ASKED, asked: ['figure-unreadable'] });
  });

  test.each([
    '陶芸体験件数（件）||12|—|次年度は目標を10件とする。',
    '陶芸体験件数（件）||12|—|目標は10件（令和11年度）',
    '陶芸体験件数（件）||12|—|目標は設定していない。',
    '陶芸体験件数（件）|—|12|—|目標10件の青年部事業とは別に行った。',
  ])('%s has none', (line) => {
    expect(split(line)).toMatchObject({ verdict: '—', certain: true });
  });
});

describe('a count below zero', () => {
  test.each([
    '陶芸体験件数（件）|-20|18|未達成|',
    '陶芸体験件数（件）|△20|18||',
    '見学者数（人）|400|-402||',
    '見学者数（人）|-400|-402||',
    '参加窯元数|-20|18||',
    '参加窯元数|-20|18社||',
  ])('%s is asked', (line) => {
    expect(split(line)).toMatchObject({ ...ASKED, asked: expect.arrayContaining(['figure-unreadable']) });
  });

  test.each([
    ['会員増減（人）|-20|-18|達成|', '達成'],
    ['会員数の増減（社）|△5|△8|未達成|', '未達成'],
    ['純増会員数（社）|△5|2|達成|', '達成'],
    ['会員数の前年差（社）|-3|1|達成|', '達成'],
    ['窯業の事業収支（千円）|-200|-180|達成|', '達成'],
    ['景況指数|-20|-18|達成|', '達成'],
    ['客単価の伸び（%）|-2|1|達成|', '達成'],
  ])('%s may be', (line, verdict) => {
    expect(split(line)).toMatchObject({ verdict, certain: true });
  });
});

test('a surplus may lie below zero, whichever way is better', () => {
  expect(split('会員の入会超過数（人）|-30|-25|達成|')?.asked).not.toContain('figure-unreadable');
});

describe('signs and points of a count', () => {
  test.each([
    ['新規窯元数（社）|+20|320||', 'notation'],
    ['見学者数（人）|＋20|420|達成|', 'notation'],
    ['見学者数（人）|+20人|420人||', 'notation'],
    ['見学者数（人）|1.200|1,180||', 'scale-suspect'],
    ['見学者数（人）|1200|1.180||', 'scale-suspect'],
    ['採択額（千円）|1.200|1,180||', 'scale-suspect'],
  ])('%s is asked', (line, rule) => {
    expect(split(line)).toMatchObject({ ...ASKED, asked: expect.arrayContaining([rule]) });
  });

  test.each([
    ['会員増減（社）|+20|+18|未達成|', '未達成'],
    ['会員増減（社）|+20|25|達成|', '達成'],
    ['見学者数（人）|+20|+25|達成|', '達成'],
    ['見学者の満足度（点）|1.200|1.5|達成|', '達成'],
    ['利用率（%）|1.200|80|達成|', '達成'],
    ['見学者数（人）|1.2|1,180|達成|', '達成'],
  ])('%s is judged', (line, verdict) => {
    expect(split(line)).toMatchObject({ verdict, certain: true });
  });
});

describe('a vague figure', () => {
  test.each([
    '見学者数（人）|30前後|28||',
    '見学者数（人）|50名程度|49|未達成|',
    '見学者数（人）|30|ほぼ30||',
    '見学者数（人）|30|概ね31||',
    '見学者数（人）|50程度|42|未達成|',
    '陶芸体験件数（件）|8程度|7||',
    '陶芸体験件数（件）|3程度|2||',
    '陶芸体験件数（件）|4|ほぼ3||',
  ])('%s hangs on it', (line) => {
    expect(split(line)).toMatchObject({ ...ASKED, asked: ['notation'] });
  });

  test.each([
    ['見学者数（人）|30前後|12|未達成|', '未達成'],
    ['見学者数（人）|500程度|390||', '未達成'],
    ['見学者数（人）|約500|492|未達成|', '未達成'],
    ['見学者数（人）|約500|492||', '未達成'],
    ['見学者数（人）|約500|492|達成|', '未達成'],
    ['見学者数（人）|約500|430||', '未達成'],
    ['見学者数（人）|約500|503||', '達成'],
    ['見学者数（人）|約500|約510|達成|', '達成'],
    ['利用者の満足度（点）|4程度|3.1||', '未達成'],
    ['見学者数（人）|30前後|30|達成|', '達成'],
    ['見学者数（人）|50名程度|52|達成|', '達成'],
    ['見学者数（人）|30|ほぼ40|達成|', '達成'],
    ['見学者数（人）|30|約30|達成|', '達成'],
  ])('%s does not', (line, verdict) => {
    expect(split(line)).toMatchObject({ verdict, certain: true });
  });
});

describe('heads with units of their own', () => {
  const of = (heads: string, line: string) => checked(heads, line, line)[0];
  const MONEY = '指標|目標（千円）|実績（円）|判定';

  test.each([
    [MONEY, '陶器採択額|1,200|1,180,000|', '未達成'],
    [MONEY, '会費収入額|500|510,000|達成', '達成'],
    ['指標|目標（百万円）|実績（千円）|判定', '陶器販売額|120|118,500|未達成', '未達成'],
    ['指標|実績（円）|目標（万円）|判定', '陶器販売額|1,210,000|120|達成', '達成'],
    ['指標|目標（千円）|実績（千円）|判定', '陶器販売額|1,200|1,180|未達成', '未達成'],
    ['指標|目標（人）|実績（名）|判定', '見学者数|30|32|達成', '達成'],
    ['指標|目標（千人）|実績（人）|判定', '来場者数|3|2,900|未達成', '未達成'],
    ['指標|目標件数|実績件数|判定', '陶芸体験|30|32|達成', '達成'],
    ['指標|目標額|実績額|判定', '会費収入額|30|32|達成', '達成'],
    ['指標|目標額（千円）|実績額（千円）|判定', '会費収入額|30|32|達成', '達成'],
    ['指標|目標（千円）|実績（円）|判定', '会費収入額|1,200千円|1,180,000円|未達成', '未達成'],
    ['指標|目標（千円）|実績（円）|判定', '会費収入額（千円）|1,200|1,180,000|未達成', '未達成'],
  ])('%s: %s is %s', (heads, line, verdict) => {
    expect(of(heads, line)).toMatchObject({ verdict, certain: true });
  });

  test.each([
    ['指標|目標（回）|実績（人）|判定', '陶芸塾開催|3|60|', 'unit-mismatch'],
    ['指標|目標（％）|実績（件）|判定', '採択件数|60|12|未達成', 'unit-mismatch'],
    ['事業名|目標金額|実績件数|判定', '採択支援|500|12|', 'unit-mismatch'],
    ['事業名|目標回数|実績人数|判定', '陶芸塾開催|3|60|', 'unit-mismatch'],
    ['指標|目標（千円）|実績（件）|判定', '採択件数|60|12|', 'unit-mismatch'],
    ['指標|目標（千円）|実績（円）|判定', '採択件数（件）|60|12|', 'unit-mismatch'],
    [MONEY, '会費収入額|500|510|', 'scale-suspect'],
  ])('%s: %s is asked', (heads, line, rule) => {
    expect(of(heads, line)).toMatchObject({ ...ASKED, asked: expect.arrayContaining([rule]) });
  });

  test('a figure about a thousand times the other, in thousands, is asked', () => {
    expect(split('商品券販売額（百万円）|30|31,500|達成|')).toMatchObject({ asked: ['scale-suspect'] });
    expect(split('会費収入額（千円）|500|498,000||')).toMatchObject({ ...ASKED, asked: ['scale-suspect'] });
    expect(split('会費収入額（千円）|498,000|500|未達成|')).toMatchObject({ certain: false });
    expect(split('会費収入額（千円）|500|4,980|達成|')).toMatchObject({ certain: true });
    expect(split('陶芸体験件数（件）|5|4,980|達成|')).toMatchObject({ certain: true });
  });

  test('a share without a unit beside a target of a hundred is asked', () => {
    expect(split('体験の参加率|100|0.95||')).toMatchObject({ ...ASKED, asked: ['scale-suspect'] });
    expect(split('体験の参加率|0.9|88||')).toMatchObject({ ...ASKED, asked: ['scale-suspect'] });
    expect(split('体験の参加件数|100|1||')).toMatchObject({ verdict: '未達成', certain: true });
    expect(split('体験の参加率|10|1||')).toMatchObject({ verdict: '未達成', certain: true });
  });
});

describe('a unit of its own behind each figure', () => {
  const of = (heads: string, line: string) => checked(heads, line, line)[0];
  const NAMED = '指標|目標|単位|実績|単位|判定|備考';
  const UNNAMED = '指標|目標||実績||判定|備考';

  test.each([
    [NAMED, '陶器採択額|50|百万円|48,500|千円||', '未達成'],
    [NAMED, '陶器採択額|50|百万円|50,500|千円|達成|', '達成'],
    [UNNAMED, '陶器採択額|800|千円|650,000|円||', '未達成'],
    [NAMED, '見学者参加者数|30|人|32|名|達成|', '達成'],
    [NAMED, '見学者参加者数|30|人|32||達成|', '達成'],
    ['指標|実績|単位|目標|単位|判定|備考', '陶器採択額|48,500|千円|50|百万円||', '未達成'],
  ])('%s: %s is %s', (heads, line, verdict) => {
    expect(of(heads, line)).toMatchObject({ verdict, certain: true });
  });

  test.each([
    [NAMED, '陶芸塾開催回数|3|回|60|人||'],
    [UNNAMED, '陶芸塾開催回数|3|回|60|人|達成|'],
  ])('%s: %s is asked', (heads, line) => {
    expect(of(heads, line)).toMatchObject({ ...ASKED, asked: expect.arrayContaining(['unit-mismatch']) });
  });
});

describe('a remark on the time of a figure', () => {
  test.each([
    '窯元支援件数（件）|200|45||目標は5年間の累計',
    '窯元支援件数（件）|4|4|達成|実績は前年度の値',
    '窯元支援件数（件）|500|505||※実績は2月末現在。3月に1件の見込み',
    '窯元支援件数（件）|20|45|達成|目標値は令和11年度',
    '窯元支援件数（件）|500|505||1月末時点',
    '窯元支援件数（件）|20|21※見込||',
    '窯元支援件数（件）|20|21（※1月末現在）||',
    '窯元支援件数（件）|500|505|達成|見込み',
    '窯元支援件数（件）|500|505||前年度実績',
    '窯元支援件数（件）|20|4||（累計目標）',
  ])('%s is asked', (line) => {
    expect(split(line)).toMatchObject({ ...ASKED, asked: ['figure-unreadable'] });
  });

  test.each([
    ['窯元支援件数（件）|20|45|達成|実績は前年度の値を上回った。', '達成'],
    ['窯元支援件数（件）|20|45|達成|目標は年度途中に達成した。', '達成'],
    ['窯元支援件数（件）|20|45|達成|計画は3年目であり、累計は100件。', '達成'],
    ['窯元支援件数（件）|20|45|達成|実績は3月末現在', '達成'],
    ['窯元支援件数（件）|20|45|達成|3月末現在', '達成'],
    ['窯元支援件数（件）|20|45※速報値|達成|', '達成'],
    ['窯元支援件数（件）|20|45※3月末現在|達成|', '達成'],
    ['窯元支援件数（件）|20|45|達成|前年8', '達成'],
    ['窯元支援件数（件）|20|45|達成|前年度120件', '達成'],
    ['窯元支援件数（件）|20|45|達成|令和7年度', '達成'],
    ['窯元支援件数（件）|20|45|達成|年間計画の件数', '達成'],
  ])('%s is judged', (line, verdict) => {
    expect(split(line)).toMatchObject({ verdict, certain: true });
  });
});

describe('a remark on which way is better', () => {
  test('counts as a column of it does', () => {
    expect(split('再相談支援件数（件）|10|14||少ないほど良い')).toMatchObject({ certain: false });
    expect(split('会員退会数（社）|10|14||少ないほど望ましい')).toMatchObject({
      verdict: '未達成',
      certain: true,
    });
    expect(split('景況指数|10|14||高いほど良い')).toMatchObject({ verdict: '達成', certain: true });
  });

  test('a sentence that only holds such a word does not', () => {
    const line = '再相談支援件数（件）|10|14||参加の少ないほどの地区にも声を掛け、次年度は増やす。';
    expect(split(line)).toMatchObject({ verdict: '達成', certain: true });
  });
});

describe('a word about the target in a cell of its own', () => {
  const of = (heads: string, line: string, beside: string) => checked(heads, line, beside, beside)[0];
  const BEHIND = ['指標|目標||実績|達成状況|備考', '見学者数（人）|400|以上|402|達成|'] as const;
  const NAMED = ['指標|目標値|単位|条件|実績値|判定|備考', '見学者数|400|人|以上|402|達成|'] as const;
  const IN_UNIT = ['指標|目標値|単位|実績値|判定|備考', '見学者数|400|人以上|402|達成|'] as const;
  const IN_HEAD = ['指標|目標（以上）|実績|判定|備考', '見学者数（人）|400|402||'] as const;
  const FIRST = ['指標|条件|目標値|実績値|判定|備考', '見学者数（人）|以上|400|402|達成|'] as const;

  test.each([
    [...BEHIND, '会員退会数（社）|15|以下|18||', '未達成'],
    [...BEHIND, '利用者の満足度（%）|80|超|80||', '未達成'],
    [...BEHIND, '参加者数（人）|60|程度|60||', '達成'],
    [...BEHIND, '参加者数（人）|60||57||', '未達成'],
    [...NAMED, '窯の待ち時間|10|分|未満|10||', '未達成'],
    [...NAMED, '会員退会数|15|社|以下|12||', '達成'],
    [
      '指標|目標|実績|達成状況|優先度',
      '見学者数（人）|400|402||強',
      '作陶相談件数（件）|300|290||弱',
      '未達成',
    ],
    [...FIRST, '会員退会数（社）|以内|15|12||', '達成'],
    [...IN_UNIT, '窯の待ち時間|10|分未満|10||', '未達成'],
    [...IN_UNIT, '会員退会数|15|社以下|12||', '達成'],
    [...IN_HEAD, '陶器市参加者数（人）|60|57||', '未達成'],
    [
      '指標|目標（以下）|実績|判定|備考',
      '会員退会数（社）|15|12|達成|',
      '会員退会数（社）|15|18||',
      '未達成',
    ],
  ])('%s, %s: %s is %s', (heads, beside, line, verdict) => {
    expect(of(heads, line, beside)).toMatchObject({ verdict, certain: true });
  });

  test.each([
    [...BEHIND, '参加者数（人）|60|程度|57||'],
    [...BEHIND, '参加者数（人）|60|ほぼ|57||'],
    [...BEHIND, '参加者数（人）|60|弱|58||'],
    [...NAMED, '参加者数|60|人|程度|57|未達成|'],
    [...IN_UNIT, '参加者数|60|人程度|57||'],
    ['指標|目標|実績||達成状況|備考', '見学者数（人）|400|402|程度|達成|', '参加者数（人）|60|57|程度||'],
    ['指標|目標|実績||達成状況|備考', '見学者数（人）|400|402|以上|達成|', '参加者数（人）|60|57|以上||'],
  ])('%s, %s: %s is asked', (heads, beside, line) => {
    expect(of(heads, line, beside)).toMatchObject(ASKED);
  });
});

describe('a verdict in a row without a figure', () => {
  test.each(['達成', '未達成'])(
    '%s is asked about and stays, for it may be that of the rows below',
    (verdict) => {
      expect(split(`窯元の支援|||${verdict}|`)).toMatchObject({
        verdict: '要確認',
        asked: ['figure-unreadable'],
        ...ASKED,
      });
    },
  );

  test('— says that there is no target', () => {
    expect(split('窯元の支援|||—|')).toMatchObject({ verdict: '—', certain: true });
  });
});

describe('なし in the place of a target', () => {
  test.each(['規程の違反|無|有||', '講習の申込み|なし|あり|未達成|'])(
    '%s is asked, for it may be what was aimed at',
    (line) => {
      expect(split(line)).toMatchObject({ verdict: '要確認', asked: ['figure-unreadable'], ...ASKED });
    },
  );

  test.each([
    '窯元見学者数（人）|なし|30||',
    '窯の事故件数（件）|なし|1||',
    '規程の違反|目標なし|有||',
    '規程の違反|無|有|—|',
  ])('%s has none', (line) => {
    expect(split(line)).toMatchObject({ verdict: '—', certain: true });
  });
});

describe('a ratio beside a bare number', () => {
  test.each(['窯元の参加状況|10|100%||', '窯元見学者数|1.5倍|30||', '窯元見学者数|30|150%|未達成|'])(
    '%s is asked where the label names no share',
    (line) => {
      expect(split(line)).toMatchObject({ asked: ['unit-mismatch'], ...ASKED });
    },
  );

  test.each(['窯元の参加率|90|95%||', '窯元の満足度|90%|95||', '窯元見学者数|100|105%|達成|'])(
    '%s is certain by its label or its verdict',
    (line) => {
      expect(split(line)).toMatchObject({ verdict: '達成', certain: true });
    },
  );
});

describe('words under ※2 that say more than a verdict', () => {
  test.each(['対象外', '該当なし', '目標設定なし', 'N/A'])('%s beside a target is asked about', (verdict) => {
    expect(split(`窯元見学者数（人）|12|9|${verdict}|`)).toMatchObject({
      asked: ['figure-unreadable'],
      ...ASKED,
    });
  });

  test('a dash beside a target is a slip', () => {
    expect(split('窯元見学者数（人）|12|9|—|')).toMatchObject({
      verdict: '未達成',
      certain: true,
      written: true,
    });
  });

  test.each(['達成（70％以上）', '達成済（R6）', '達成（10月に8人へ変更）'])(
    '%s is said to contradict the figures, and not written over',
    (verdict) => {
      expect(split(`窯元見学者数（人）|12|9|${verdict}|`)).toMatchObject({
        verdict: '未達成',
        written: false,
      });
    },
  );

  test.each(['達成', '達成（75％）', '達成。'])('%s is', (verdict) => {
    expect(split(`窯元見学者数（人）|12|9|${verdict}|`)).toMatchObject({ verdict: '未達成', written: true });
  });
});
