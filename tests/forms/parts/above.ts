import type { Paper } from '../paper.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';

/** An April's year as dates write it: April 2019 was the last of 平成. */
const eraYear = (year: number): string => (year <= 2019 ? `平成${year - 1988}` : `令和${year - 2018}`);

/** What stands above the heads: the form's number, the title, society, date and units. */
export function printAbove(random: Random, paper: Paper, plan: Plan, society: string, title: string): void {
  if (random.chance(0.25)) paper.line('furniture', random.pick(['様式1', '（様式１）', '別紙1', '資料2']));
  const at = random.chance(0.8) ? 0 : random.int(1, Math.min(3, paper.width - 1));
  const row = paper.line('title', title, at);
  if (at === 0) paper.merge(row, row, 0, paper.width - 1);
  const lines = random.shuffled([
    () =>
      paper.other(
        'society',
        random.pick([['団体名', society], [`商工会名：${society}`], ['商工会名', '', society]]),
      ),
    () =>
      paper.other('date', [
        random.pick(['作成日', '提出日'] as const),
        `${eraYear(plan.years.own + 1)}年4月${random.int(8, 28)}日`,
      ]),
    () =>
      paper.line(
        'unit',
        random.pick(['（単位：件・社・人・％ほか）', '単位は各指標のとおり']),
        Math.max(0, paper.width - 2),
      ),
  ]);
  if (random.chance(0.3)) paper.blank();
  if (plan.above === 'nothing') return;
  for (const print of lines.slice(0, random.int(1, 2))) print();
  if (plan.above === 'far') paper.blank();
}
