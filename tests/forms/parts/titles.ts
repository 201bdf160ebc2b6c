import type { Random } from '../random.js';

/** Societies and the titles of their forms. All invented. */

const PLACES = [
  'あさぎり',
  'ゆうなぎ',
  'つばき野',
  'しおかぜ',
  '東雲台',
  '白鷺',
  '青柳里',
  '鈴懸',
  '小春野',
  '若竹',
  '山吹',
  '藤波',
  '楓谷',
  '夕映',
  '霧ヶ原',
  '稲穂',
  '月見野',
  '千鳥浜',
  '深緑',
  '花筏',
];
const PLANS = ['アクションプログラム', '経営発達支援計画', '中期行動計画', '地域振興プラン', '重点事業計画'];
const SHEETS = ['総括表', '評価表', '事業評価表', '実績総括表', '進行管理表', '自己評価シート'];

export const drawSociety = (random: Random): string =>
  `${random.pick(PLACES)}${random.weighted({ '': 6, 町: 2, 市: 1, 広域: 1 })}商工会`;

/** @param year as the title writes it; `''` where the title names none */
export function drawTitle(random: Random, society: string, year: string): string {
  const plan = random.pick(PLANS);
  const sheet = random.pick(SHEETS);
  if (year === '') return random.pick([`${society} ${plan} ${sheet}`, `${plan}${sheet}`, sheet]);
  return random.pick([
    `${year} ${society}${plan} ${sheet}`,
    `${year}　${society}　${sheet}`,
    `${year} ${sheet}`,
    `${society} ${plan} ${sheet}（${year}）`,
    `${plan} ${sheet}（${year}実績）`,
  ]);
}
