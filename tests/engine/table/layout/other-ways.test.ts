import { check, reportOf } from '../../../../src/engine/index.js';

/** What is written may be another way's than the one the heads name: then none is certain, and nothing is called an error. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings } = reportOf(result.check, '総括表');
  return {
    judged: indicators.map(({ actual, target, status, statusCell }) =>
      status === '要確認' ? 'asked' : `${actual}/${target} ${status} ${statusCell}`,
    ),
    errors: findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])),
  };
}

const ASKED = ['asked', 'asked', 'asked', 'asked', 'asked', 'asked', 'asked', 'asked'];

describe('the verdicts are those of two other columns', () => {
  test('under a later year, where a word is not known', () => {
    const { judged, errors } = read(
      'みどり商工会 総括表',
      '指標|H27||H28||判定',
      '|実績|目標|積み上がり|目標|',
      '(1) 窓口相談件数(件)|38|40|42|40|達成',
      '(2) 講習会参加者数(人)|49|50|48|50|未達成',
      '(3) 新規会員数(人)|9|12|13|12|達成',
      '(4) 専門家派遣回数(回)|5|6|5|6|未達成',
      '(5) 青年部員の参加数(人)|11|9|12|10|達成',
      '(6) 商談会参加事業者数(社)|21|22|20|22|未達成',
      '(7) 補助金申請件数(件)|5|6|8|7|達成',
      '(8) 巡回訪問件数(件)|120|110|130|115|達成',
    );
    expect(judged).toEqual(ASKED);
    expect(errors).toEqual([]);
  });

  test('whatever the heads say, where six and more are', () => {
    const { judged } = read(
      '令和7年度 みどり商工会 総括表',
      '指標|目あて|実績値|計画値|仕上がり|判定',
      '(1) 窓口相談件数(件)|39|38|40|42|達成',
      '(2) 講習会参加者数(人)|51|49|50|48|未達成',
      '(3) 新規会員数(人)|11|9|12|13|達成',
      '(4) 専門家派遣回数(回)|6|5|6|5|未達成',
      '(5) 青年部員の参加数(人)|9|11|10|12|達成',
      '(6) 商談会参加事業者数(社)|23|21|22|20|未達成',
      '(7) 補助金申請件数(件)|6|5|7|8|達成',
      '(8) 巡回訪問件数(件)|111|120|115|130|達成',
    );
    expect(judged).toEqual(ASKED);
  });

  test('but verdicts that are wrong for another reason are errors', () => {
    const { judged, errors } = read(
      '令和7年度 みどり商工会 総括表',
      '指標|実績値|目標値|前年度実績|判定',
      '(1) 窓口相談件数(件)|38|40|42|達成',
      '(2) 講習会参加者数(人)|61|50|48|達成',
      '(3) 新規会員数(人)|9|12|13|未達成',
      '(4) 専門家派遣回数(回)|7|6|5|達成',
    );
    expect(judged).toEqual(['38/40 未達成 E3', '61/50 達成 E4', '9/12 未達成 E5', '7/6 達成 E6']);
    expect(errors).toEqual(['status-mismatch']);
  });
});

test('a tally that another way gives leaves a table without verdicts open, where a head is not known', () => {
  const { judged, errors } = read(
    '令和7年度 みどり商工会 総括表',
    '|R7||掲げた数|',
    '指標|実績|目あて|目標値|判定',
    '(1) 窓口相談件数(件)|51|40|90|',
    '(2) 講習会参加者数(人)|100|91|120|',
    '(3) 新規会員数(人)|29|22|35|',
    '(4) 専門家派遣回数(回)|7|6|10|',
    '(5) 青年部員の参加数(人)|10|12|14|',
    '|||達成数計|4/5',
  );
  expect(judged).toEqual(ASKED.slice(3));
  expect(errors).toEqual([]);
});

test('rates of equal figures bear neither column out where the others say that they are exchanged', () => {
  const { judged, errors } = read(
    '令和7年度 みどり商工会 総括表',
    '指標|実績|計画値|判定|達成度',
    '(1) 窓口相談件数(件)|33|33||100.0%',
    '(2) 講習会参加者数(人)|332|299||90.1%',
    '(3) 新規会員数(人)|91|86||94.5%',
    '(4) 専門家派遣回数(回)|4|4||100.0%',
    '(5) 青年部員の参加数(人)|76|76||100.0%',
    '(6) 商談会参加事業者数(社)|3|3||100.0%',
  );
  expect(judged).toEqual(ASKED.slice(2));
  expect(errors).toEqual([]);
});

test('the words of a group carried over a rate do not make it one of the final target', () => {
  const { judged } = read(
    '令和7年度 みどり商工会 総括表',
    '|令和7年度||最終目標||',
    '指標|目標値|実績|令和10年度|進捗率|判定',
    '(1) 窓口相談件数(件)|62|80|100|77.5%|',
    '(2) 講習会参加者数(人)|1,672|1,495|2,314|111.8%|',
    '(3) 新規会員数(人)|190|180|348|105.6%|',
    '(4) 専門家派遣回数(回)|34|41|71|82.9%|',
  );
  expect(judged).toEqual(ASKED.slice(4));
});

test('of two columns of verdicts under words no list knows that of the 施策 is not the indicators’', () => {
  const { judged, errors } = read(
    '令和7年度 みどり商工会 総括表',
    '施策|柱の見立て|ばんごう|着眼点|届いたところ|目標値|掲げた数|達成率|軍配',
    '施策1 経営の支援|×|1-1|新規相談件数(件)|11|13|22|84.6%|×',
    '||1-2|商談会支援件数(件)|12|10|15|120%|○',
    '施策2 販路の開拓|×|2-1|専門家派遣回数(回)|9|12|20|75%|×',
    '施策3 会員の増強|○|3-1|新規会員数(人)|20|18|25|111.1%|○',
    '達成数計|1/3||||||達成数計|2/4',
  );
  expect(judged).toEqual(['11/13 未達成 I3', '12/10 達成 I4', '9/12 未達成 I5', '20/18 達成 I6']);
  expect(errors).toEqual([]);
});

test('names of 施策 with ※1 below them are no labels of indicators whose head is not known', () => {
  const { errors } = read(
    '令和7年度 みどり商工会 総括表',
    '施策（下段：達成状況※1）|何をはかるか|R7年度実績値（目標値）|達成状況',
    '施策1 経営の支援|会員加入率(％)|47.2（35）|達成',
    '達成|新規相談件数(件)|9（7）|達成',
    '施策2 販路の開拓|商談会支援件数(件)|60（90）|未達成',
    '未達成|専門家派遣回数(回)|44（41）|達成',
  );
  expect(errors).toEqual([]);
});

describe('heads', () => {
  test('the title’s year over the column that is judged is that of the table, whatever its word', () => {
    const { judged, errors } = read(
      '令和7年度 みどり商工会 総括表',
      '指標|令和7年度計画値|実績値|令和6年度実績|達成率|判定',
      '(1) 窓口相談件数(件)|42|40|31|105%|達成',
      '(2) 講習会参加者数(人)|61|50|55|122%|達成',
      '(3) 新規会員数(人)|9|12|13|75%|未達成',
      '(4) 青年部員の参加数(人)|7|8|9|87.5%|未達成',
    );
    expect(judged).toEqual(['42/40 達成 F3', '61/50 達成 F4', '9/12 未達成 F5', '7/8 未達成 F6']);
    expect(errors).toEqual([]);
  });

  test('a column of another thing does not stand for what has moved', () => {
    const { errors } = read(
      '令和7年度 みどり商工会 総括表',
      '基本戦略|施策名|施策の達成状況|指標|担当者||||判定',
      '1 地域資源の強化|1．経営支援の向上|未達成|(1) 窓口相談件数(件)|総務課|2|2|3|達成',
      '|||(2) 講習会参加者数(人)|総務課|95|66|146|未達成',
      '2 会員の増強|2．情報発信の推進|未達成|(1) 会員数(社)|振興課|1,460|1,254|2,626|未達成',
      '|||(2) 新規会員数(人)|総務課|43|49|53|達成',
      '3 労働力の確保|3．伴走型支援の推進|達成|(1) 専門家派遣回数(回)|総務課|13|14|20|達成',
      '|4．地域資源の推進|未達成|(1) 計画策定件数(件)|振興課|11|8|21|未達成',
      '|||(2) 販路開拓件数(件)|総務課|4|3|5|未達成',
    );
    expect(errors).toEqual([]);
  });
});
