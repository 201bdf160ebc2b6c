import { type Check, type Language, statusCells } from '../engine/index.js';
import { refuse, type WriteRefusal } from '../files/index.js';

/** What recalc left alone, in words on stderr. */

/** Formulas with a wrong result in a status or tally cell: the engine gives no edit for them, so that no write is refused. */
export function formulasLeft({ judged, findings }: Check): WriteRefusal[] {
  const { measures, indicators } = judged.table.tallies;
  const tallies = [measures, indicators].flatMap((tally) => (tally ? [tally] : []));
  const own = [...statusCells(judged).map(({ status }) => status), ...tallies];
  const formulas = new Set(own.filter(({ formula }) => formula).map(({ cell }) => cell));
  const wrong = findings.flatMap(({ severity, cells: [cell] }) =>
    severity === 'error' && cell !== undefined && formulas.has(cell) ? [cell] : [],
  );
  return [...new Set(wrong)].map((cell) => refuse(cell, 'formula'));
}

/** How to write all the same, and what that means. */
export const FORCE: Readonly<Record<Language, string>> = {
  ja: '作成者が変えないと決めたものに書き込んでよい場合は、--force を付けてください。',
  en: 'Where what its author closed may be written all the same, use --force.',
};

/** Said where --force went over a signature: nobody else would until somebody relies on it. */
export const SIGNATURE_LOST: Readonly<Record<Language, string>> = {
  ja: '書き込んだため、ブックの電子署名が無効になりました。必要であれば Excel で署名し直してください。',
  en: 'The digital signature of the workbook became invalid by this. Sign it again in Excel where it is needed.',
};

/** Lines that say what was not written, and why. */
export function leftAlone(left: readonly WriteRefusal[], language: Language): string {
  const closed = left.some(({ reason }) => reason === 'locked' || reason === 'look-protected');
  const lines = [...left.map(({ message }) => message[language]), ...(closed ? [FORCE[language]] : [])];
  return lines.map((line) => `soukatsu: ${line}\n`).join('');
}
