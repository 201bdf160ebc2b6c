import { type Check, type Fixed, type Language, statusCells, WHY_LEFT } from '../engine/index.js';
import { refuse, type WriteRefusal } from '../files/index.js';

/** What recalc leaves alone, in words. */

interface FixedCell {
  readonly cell: string;
  readonly fixed: Fixed;
}

/** Status and tally cells that say something wrong and can't be written: the engine gives no edit for them, so that no write is refused. */
function wrongAndFixed({ judged, findings }: Check): FixedCell[] {
  const { measures, indicators } = judged.table.tallies;
  const tallies = [measures, indicators].flatMap((tally) => (tally ? [tally] : []));
  const own = [...statusCells(judged).map(({ status }) => status), ...tallies];
  const fixedCells = new Map(own.flatMap(({ cell, fixed }) => (fixed ? [[cell, fixed] as const] : [])));
  const wrong = findings.flatMap(({ severity, cells: [cell] }) =>
    severity === 'error' && cell ? [cell] : [],
  );
  return [...new Set(wrong)].flatMap((cell) => {
    const fixed = fixedCells.get(cell);
    return fixed ? [{ cell, fixed }] : [];
  });
}

/** Refusals of such cells that recalc left. */
export function fixedLeft(check: Check): WriteRefusal[] {
  return wrongAndFixed(check).map(({ cell, fixed }) => refuse(cell, fixed));
}

/** What check says beforehand of such cells, a line for each reason; `''` where there are none. */
export function fixedToLeave(check: Check, language: Language): string {
  const byReason = new Map<Fixed, string[]>();
  for (const { cell, fixed } of wrongAndFixed(check)) {
    const cells = byReason.get(fixed);
    if (cells) cells.push(cell);
    else byReason.set(fixed, [cell]);
  }
  return [...byReason]
    .map(([fixed, cells]) =>
      language === 'ja'
        ? `次のセルは${WHY_LEFT[fixed].ja}、再計算(recalc)でも書き換えません: ${cells.join('、')}`
        : `recalc would leave these cells, each of which ${WHY_LEFT[fixed].en}: ${cells.join(', ')}`,
    )
    .join('\n');
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
  const closed = left.some(({ reason }) => reason === 'protected' || reason === 'look-protected');
  const lines = [...left.map(({ message }) => message[language]), ...(closed ? [FORCE[language]] : [])];
  return lines.map((line) => `soukatsu: ${line}\n`).join('');
}
