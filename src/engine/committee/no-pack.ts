import type { Check } from '../check.js';
import { columnsToGive } from '../reading/columns-to-give.js';
import { sayColumnsToGive } from '../reading/say-columns-to-give.js';
import { wordFinding } from '../rules/word-finding.js';
import type { Language } from '../words/language.js';
import { sayFiscalYear } from '../words/say-year.js';

/** A table of which no pack is made for the committee, and what to do. */
export interface NoPack {
  readonly code: 'layout-unsure' | 'year-open' | 'not-compared';
  readonly message: Readonly<Record<Language, string>>;
}

const both = (say: (language: Language) => string) => ({ ja: say('ja'), en: say('en') });

function yearOpen({ judged }: Check): NoPack {
  const year = sayFiscalYear(judged.table.fiscalYear, 'ja');
  const isPlan = judged.state === 'plan';
  return {
    code: 'year-open',
    message: {
      ja: `委員会資料は年度末の資料です。この表は${year === '' ? '' : `${year}の`}${isPlan ? '計画で、実績がまだありません' : '途中の表です'}。年度が終わり、実績がそろってから作ってください。この表を年度末の表として扱うときは、Excelの確認パネルで「年度末の表として扱う」を選びます。`,
      en: `The committee’s pack is of the year’s end, and this table is ${isPlan ? 'a plan without actuals' : 'of a year under way'}. Make it once the year is over and the actuals are in. Where this is the table of the year’s end, say so in the pane in Excel.`,
    },
  };
}

/** Why nothing is made; null where it can be: nothing is made of a year that is not over, nor where it is open which column is which. */
export function noPack(check: Check): NoPack | null {
  const { findings, judged, compared } = check;
  const unsure = findings.find(({ rule }) => rule === 'layout-unsure');
  if (unsure) {
    const message = both((language) => {
      const { why, todo } = wordFinding(unsure, language);
      const give = sayColumnsToGive(columnsToGive(judged.table), language);
      return [why, todo, ...give].join(language === 'ja' ? '' : ' ');
    });
    return { code: 'layout-unsure', message };
  }
  if (judged.state !== 'closed') return yearOpen(check);
  return compared?.ok === false ? { code: 'not-compared', message: compared.failure.message } : null;
}
