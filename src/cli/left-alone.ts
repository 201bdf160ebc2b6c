import { type Check, type Language, statusCells } from '../engine/index.js';
import { refuse, type WriteRefusal } from '../files/index.js';

/** What recalc leaves alone, in words. */

/** Status and tally cells whose formula gives a wrong result: the engine gives no edit for them, so that no write is refused. */
function wrongFormulas({ judged, findings }: Check): string[] {
  const { measures, indicators } = judged.table.tallies;
  const tallies = [measures, indicators].flatMap((tally) => (tally ? [tally] : []));
  const own = [...statusCells(judged).map(({ status }) => status), ...tallies];
  const formulas = new Set(own.filter(({ fixed }) => fixed === 'formula').map(({ cell }) => cell));
  const wrong = findings.flatMap(({ severity, cells: [cell] }) =>
    severity === 'error' && cell !== undefined && formulas.has(cell) ? [cell] : [],
  );
  return [...new Set(wrong)];
}

/** Refusals of the formulas recalc left. */
export function formulasLeft(check: Check): WriteRefusal[] {
  return wrongFormulas(check).map((cell) => refuse(cell, 'formula'));
}

/** What check says beforehand of the formulas recalc will leave; `''` where there are none. */
export function formulasToLeave(check: Check, language: Language): string {
  const cells = wrongFormulas(check);
  if (cells.length === 0) return '';
  return language === 'ja'
    ? `次のセルには数式が入っているため、再計算(recalc)でも書き換えません: ${cells.join('、')}`
    : `recalc would leave these cells, for they hold formulas: ${cells.join(', ')}`;
}

/** How to write all the same, and what that means. */
export const FORCE: Readonly<Record<Language, string>> = {
  ja: '作成者が変えないと決めたものに書き込んでよい場合は、--force を付けてください。',
  en: 'Where what its author closed may be written all the same, use --force.',
};

/** Said where --force went over a signature: nobody else would until somebody relies on it. */
export const SIGNATURE_LOST: Readonly<Record<Language, string>> = {
  ja: '書き込んだため、ブックの電子署名が無効になりました。必要であればExcelで署名し直してください。',
  en: 'The digital signature of the workbook became invalid by this. Sign it again in Excel where it is needed.',
};

/** Lines that say what was not written, and why. */
export function leftAlone(left: readonly WriteRefusal[], language: Language): string {
  const closed = left.some(({ reason }) => reason === 'locked' || reason === 'look-protected');
  const lines = [...left.map(({ message }) => message[language]), ...(closed ? [FORCE[language]] : [])];
  return lines.map((line) => `soukatsu: ${line}\n`).join('');
}
