import type { PrintedCell } from '../form.js';
import type { Apart, Below } from './stranger.js';

/** Budgets, dates, lists of people, legends and signatures below a table. */

const thousands = (value: number): string => value.toLocaleString('en-US');

function begin({ paper }: Below, apart: Apart, kind: 'budget' | 'schedule' | 'legend', title: string): void {
  if (apart.startsWith('apart')) paper.blank();
  if (apart.endsWith('titled')) paper.line(kind, title);
}

const MONEY: readonly (readonly string[])[] = [
  ['科目', '予算額', '決算額', '差引'],
  ['区分', '予算', '決算', '増減', '備考'],
  ['事業名', '計画額', '実績額', '執行率'],
  ['費目', '当初予算額', '執行額', '残額', '執行率'],
];
const ITEMS = [
  '会費収入',
  '補助金収入',
  '手数料収入',
  '旅費',
  '謝金',
  '会場借上料',
  '消耗品費',
  '経営改善普及事業費',
  '地域振興事業費',
];

export function printMoney(own: Below, apart: Apart): void {
  const { random, paper } = own;
  begin(
    own,
    apart,
    'budget',
    random.pick(['事業費の状況（単位：千円）', '【予算の執行状況】', '■ 収支', '予算・決算']),
  );
  const heads = random.pick(MONEY);
  paper.other('budget', heads);
  for (const name of random.shuffled(ITEMS).slice(0, random.int(2, 5))) {
    const [planned, spent] = [random.int(3, 90) * 100, random.int(3, 90) * 100];
    const cells = heads.map((head, at): PrintedCell => {
      if (at === 0) return name;
      if (/率/.test(head)) return `${((100 * spent) / planned).toFixed(1)}%`;
      if (/備考/.test(head)) return '';
      return thousands(at === 1 ? planned : at === 2 ? spent : planned - spent);
    });
    paper.other('budget', cells);
  }
  if (random.chance(0.3))
    paper.other('budget', [
      '合計',
      thousands(random.int(90, 400) * 100),
      thousands(random.int(90, 400) * 100),
    ]);
}

export function printDays(own: Below, apart: Apart): void {
  const { random, paper } = own;
  begin(own, apart, 'schedule', random.pick(['今後の日程', '【スケジュール】', '■ 評価の進め方']));
  if (random.chance(0.6))
    paper.other(
      'schedule',
      random.pick([
        ['期日', '内容', '場所'],
        ['日程', '会議', '会場', '備考'],
        ['年月日', '議題', '出席者数'],
      ]),
    );
  const what = ['第1回評価委員会', '評価委員会', '理事会報告', '公表', '総代会'];
  for (const name of what.slice(0, random.int(1, 4))) {
    const day = `${random.int(4, 7)}月${random.int(1, 28)}日`;
    paper.other('schedule', random.chance(0.7) ? [day, name, '商工会館'] : [name, day]);
  }
}

export function printPeople(own: Below, apart: Apart): void {
  const { random, paper } = own;
  begin(own, apart, 'schedule', random.pick(['評価委員会委員名簿', '【評価委員】']));
  if (random.chance(0.7))
    paper.other(
      'schedule',
      random.pick([
        ['役職', '氏名', '所属'],
        ['氏名', '所属・役職', '備考'],
      ]),
    );
  for (const name of random.shuffled(['山里', '野々村', '沢渡', '小田切', '三枝']).slice(0, random.int(2, 4)))
    paper.other('schedule', [
      random.pick(['委員長', '委員', '副委員長']),
      name,
      random.pick(['税理士', '金融機関支店長', '町産業課長']),
    ]);
}

export function printLegendCells(own: Below, apart: Apart): void {
  const { random, paper, dress } = own;
  // Of the marks of the form itself such a legend would make grades (decision 17).
  const marks = dress.plan.words.includes('○') ? 'ABCD' : '◎○△×';
  begin(own, apart, 'legend', random.pick(['評価の基準', '【凡例】']));
  const lines = random.pick([
    [
      ['○', '目標を達成'],
      ['×', '目標を下回る'],
    ],
    [
      ['達成', '目標値以上'],
      ['未達成', '目標値未満'],
      ['—', '目標なし'],
    ],
    [
      [marks.charAt(0), '120％以上'],
      [marks.charAt(1), '100％以上120％未満'],
      [marks.charAt(2), '80％以上100％未満'],
      [marks.charAt(3), '80％未満'],
    ],
  ]);
  for (const cells of lines) paper.other('legend', random.chance(0.5) ? cells : [`${cells[0]}：${cells[1]}`]);
}

export function printTrend(own: Below, apart: Apart): void {
  const { random, paper, dress } = own;
  const { years } = dress.plan;
  begin(own, apart, 'budget', random.pick(['会員数の推移', '（参考）会員数の推移', '【参考】管内の状況']));
  paper.other(
    'budget',
    random.pick([
      ['年度', '会員数'],
      ['年度', '会員数', '商工業者数'],
      ['年', '会員数（社）', '前年比'],
    ]),
  );
  for (let away = -3; away <= 0; away += 1)
    paper.other('budget', [
      years.name(years.own + away),
      String(random.int(150, 420)),
      random.pick(['', String(random.int(420, 900))]),
    ]);
}

/** Rows without heads: what tells them from indicators is that they are fewer cells, and said to be references. */
export function printList({ random, paper }: Below): void {
  paper.blank();
  paper.line('note', random.pick(['（参考）', '【参考】', '参考']));
  for (const name of random
    .shuffled(['会員数（社）', '商工業者数', '管内人口（人）', '小規模事業者数'])
    .slice(0, random.int(1, 3)))
    paper.other('note', [name, thousands(random.int(100, 9000))]);
}

export function printSignatures(own: Below, apart: Apart): void {
  const { random, paper } = own;
  if (apart.startsWith('apart')) paper.blank();
  paper.other(
    'signature',
    random.pick([
      ['確認', '', '会長', '', '事務局長'],
      ['作成者', random.pick(['山里', '野々村'])],
      ['担当', '経営指導員', '電話', '0180-00-0000'],
      ['会長', '', '副会長', '', '事務局長', ''],
    ]),
  );
  if (random.chance(0.4)) paper.other('signature', ['作成日', `令和8年4月${random.int(8, 28)}日`]);
}
