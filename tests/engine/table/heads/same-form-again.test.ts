import { check } from '../../../../src/engine/index.js';

/** Where the same form follows for another year, and little says so. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { indicators, table } = result.check.judged;
  return {
    rows: indicators.map(({ indicator }) => indicator.row),
    further: table.furtherTables.map(({ area }) => area),
  };
}

test('sums of a list right above the heads are no part of them', () => {
  const { rows, further } = read(
    '令和7年度 みどり商工会 総括表',
    '指標|目標値||実績値||評価',
    '|R7|R9|R6|R7|',
    '窓口相談件数（件）|40|60|38|51|達成',
    '講習会参加者数（人）|50|70|60|48|未達成',
    '',
    '【予算の執行状況】',
    '科目|予算額|決算額|差引',
    '旅費|6,200|4,600|1,600',
    '合計|6,200|4,600',
    '指標|目標値||実績値||評価',
    '|R6|R8|R5|R6|',
    '窓口相談件数（件）|38|58|37|38|達成',
    '講習会参加者数（人）|48|68|55|60|達成',
  );
  expect(rows).toEqual([4, 5]);
  expect(further).toHaveLength(1);
});

test('heads of many years do not outweigh a title that names one of them', () => {
  const heads = ['項目|計画|実績||||達成状況', '|2025年度|2022年度|2023年度|2024年度|2025年度|'];
  const { rows, further } = read(
    'みどり商工会 行動計画 評価表（令和7年度）',
    ...heads,
    '①窓口相談件数（件）|40|35|37|38|51|達成',
    '',
    '令和6年度 みどり商工会 行動計画 評価表',
    ...heads,
    '①窓口相談件数（件）|38|34|35|37|38|達成',
  );
  expect(rows).toEqual([4]);
  expect(further).toHaveLength(1);
});

test('figures on two rows: 目標 belongs to the indicator above, and names it where the actual is not known yet', () => {
  const { rows } = read(
    '令和7年度 みどり商工会 総括表',
    '施策|達成状況|指標|単位|区分|年間値|判定',
    '施策1 相談の充実||①窓口相談件数|件|実績値||',
    '||||目標|40|',
    '||②講習会参加者数|人|実績値|60|○',
    '||||目標|50|',
    '施策2 組織の強化|○|①新規会員数|人|実績値|13|○',
    '||||目標|12|',
    '',
    '施策|指標|単位|区分|年間値|判定',
    '施策1 相談の充実|①窓口相談件数|件|実績値|38|×',
    '|||目標|40|',
    '|②講習会参加者数|人|実績値|55|○',
    '|||目標|50|',
    '施策2 組織の強化|①新規会員数|人|実績値|11|×',
    '|||目標|12|',
  );
  expect(rows).toEqual([3, 5, 7]);
});

test('heads no list knows over figures in full width, without verdicts yet, are those of the table', () => {
  const heads = '戦略|施策|取組の物差し|数のあらまし|達成の可否';
  const { rows } = read(
    '令和7年度 みどり商工会 評価表',
    heads,
    '1 相談|1 窓口の充実|（1）窓口相談件数（件）|５１(４０)|',
    '||（2）講習会参加者数（人）|６０(５０)|',
    '|2 組織の強化|（1）新規会員数（人）|１３(１２)|',
    '',
    'みどり商工会 評価表（令和6年度）',
    heads,
    '1 相談|1 窓口の充実|（1）窓口相談件数（件）|３８(４０)|未達成',
    '||（2）講習会参加者数（人）|５５(５０)|達成',
  );
  expect(rows).toEqual([3, 4, 5]);
});

test('a first row of dashes is named too, under a word that heads 施策 and indicators alike', () => {
  const heads = '評価項目|結果のしるし|仕上がり|所感';
  const { rows } = read(
    '令和7年度 みどり商工会 評価表',
    heads,
    '施策1 相談の充実',
    '（1）訪問件数（件）|ー（ー）|ー|',
    '施策2 窓口の充実',
    '（1）窓口相談件数（件）|５１(４０)|達成|',
    '（2）講習会参加者数（人）|４８(５０)|未達|',
    '施策3 組織の強化',
    '（1）新規会員数（人）|１３(１２)|達成|',
    '|達成数計|2/3|',
    heads,
    '（1）訪問件数（件）|３７（５２）|未達|',
    '（1）窓口相談件数（件）|３８(４０)|未達|',
    '（2）講習会参加者数（人）|５５(５０)|達成|',
    '（1）新規会員数（人）|１１(１２)|未達|',
  );
  expect(rows).toEqual([4, 6, 7, 9]);
});

test('計画値 below 実績値 is the second row of its indicator, whatever years its figures look like', () => {
  const { rows, further } = read(
    'みどり商工会 中期行動計画 評価表',
    '指標|担当|単位|区分|R5年度|R6年度|R7年度|達成状況',
    '(1) 会員組織率|総務課|％|実績値|64.4|73.6|53|達成',
    '|||計画値|70.7|70.9|48.5|',
    '(2) 会員共済新規加入額|総務課|万円|実績値|2389|2404|1806|未達成',
    '|||計画値|2036|1962|1940|',
    '(3) 新規会員数|総務課|者|実績値|34|45|26|未達成',
    '|||計画値|38|32|38|',
  );
  expect(rows).toEqual([3, 5, 7]);
  expect(further).toEqual([]);
});

test('a legend right above the heads is no line of them', () => {
  const { rows } = read(
    'みどり商工会 地域振興プラン 評価表',
    '施策名|評価項目|単位|現況|実績|||計画|評価結果',
    '||||上期|下期|年計||',
    '1 相談の充実|(1) 窓口相談件数|件|9|4|8|12|10|達成',
    '|(2) 講習会参加者数|人|65|54|46|100|100|達成',
    '2 組織の強化|(1) 新規会員数|人|13|13|8|21|25|未達成',
    '||||||達成数計|2/3',
    '',
    '【凡例】',
    '○|目標を達成',
    '×|目標を下回る',
    '',
    '施策名|評価項目|単位|実績|計画|評価結果',
    '|||年計||',
    '1 相談の充実|(1) 窓口相談件数|件|11|9|達成',
    '|(2) 講習会参加者数|人|81|97|未達成',
    '2 組織の強化|(1) 新規会員数|人|23|22|達成',
  );
  expect(rows).toEqual([4, 5, 6]);
});

test('on each page the labels are those that differ from row to row, not who is in charge', () => {
  const heads = '評価項目|担当|目あて|結果のしるし|評価結果';
  const { rows } = read(
    'みどり商工会 地域振興プラン 評価表',
    heads,
    '1 窓口相談件数|総務課|42件|37件(29件)|達成',
    '2 講習会参加者数|経営支援課|195人|104人(132人)|未達',
    '3 会員共済加入額|総務課|84万円|67万円(56万円)|達成',
    '',
    'みどり商工会 地域振興プラン 評価表',
    heads,
    '4 新規会員数|総務課|59社|50社(50社)|達成',
    '5 訪問件数|経営支援課|5件|2件(4件)|未達',
    '6 部会の参加数|総務課|11件|13件(10件)|達成',
  );
  expect(rows).toEqual([3, 4, 5, 9, 10, 11]);
});

test('the head of a list of people ends the table, right below its rows too', () => {
  const { rows } = read(
    '施策名|項目|令和7年度実績値(目標値)|判定',
    '1．相談の充実|窓口相談件数|51件（40件）|達成',
    '|講習会参加者数|48人（50人）|未達成',
    '2．組織の強化|新規会員数|13人（12人）|達成',
    '役職|氏名|所属',
    '副委員長|沢渡|金融機関支店長',
    '委員長|三枝|税理士',
  );
  expect(rows).toEqual([2, 3, 4]);
});

test('numbers of years below a tally count no 施策', () => {
  const { rows } = read(
    'みどり商工会 評価表',
    '施策名|No.|指標|目標値|実績値|達成状況',
    '1 相談の充実|1-1|窓口相談件数（件）|40|51|達成',
    '2 組織の強化|2-1|新規会員数（人）|14|13|未達成',
    '|||||達成数計|1/2',
    '',
    '【参考】管内の状況',
    '年度|会員数|部員数',
    '2年度|350|',
    '3年度|240|20',
    '4年度|404|571',
  );
  expect(rows).toEqual([3, 4]);
});

test('short pages with lists behind them are named by their labels, not by the names of the 施策', () => {
  const { rows } = read(
    '令和7年度 みどり商工会 評価表',
    '施策|指標|||達成率|達成状況',
    '1．相談の充実|窓口相談件数（件）|60|50|120.0%|達成',
    '|講習会参加者数（人）|45|50|90.0%|未達成',
    '|訪問件数（件）|22|20|110.0%|達成',
    '2．組織の強化|新規会員数（人）|12|10|120.0%|達成',
    '||||達成数計|3/4',
    '',
    '施策|指標|||達成状況',
    '1．相談の充実|窓口相談件数（件）|38|40|未達成',
    '|講習会参加者数（人）|55|50|達成',
    '|訪問件数（件）|18|20|未達成',
    '2．組織の強化|新規会員数（人）|9|10|未達成',
    '|||達成数計|1/4',
    '費目|当初予算額|執行額|残額|執行率',
    '会費収入|5,100|6,800|-1,700|133.3%',
    '謝金|3,800|4,600|-800|121.1%',
    '補助金収入|8,400|4,000|4,400|47.6%',
    '事業費|2,300|4,100|-1,800|178.3%',
  );
  expect(rows).toEqual([3, 4, 5, 6]);
});

test('where no head names the labels they stand in no column that heads call something else', () => {
  const { rows } = read(
    'みどり商工会 経営発達支援計画 実績',
    '施策|施策の達成状況|ものさし|目標|年間計|達成状況※2',
    '1 相談の充実|×|(1) 会員加入率|35.5％|22.8％|×',
    '2 組織の強化|○|(1) 新規会員数|6者|6者|○',
    '||(2) 訪問件数|22社|23社|○',
    '3 情報の発信|○|(1) 講習会参加者数|20者|25者|○',
    '達成数計|2/3||||3/4',
    '施策|ものさし|目標|年間計|達成状況※2',
    '1 相談の充実|(1) 会員加入率|34.7％|35.6％|○',
    '2 組織の強化|(1) 新規会員数|6者|4者|×',
    '|(2) 訪問件数|18社|23社|○',
    '3 情報の発信|(1) 講習会参加者数|19者|24者|○',
    '会員数の推移',
    '年|会員数（社）|前年比',
    '令和元年度|412|810',
    '令和2年度|222|743',
    '令和3年度|302|',
    '令和4年度|214|470',
  );
  expect(rows).toEqual([3, 4, 5, 6]);
});
