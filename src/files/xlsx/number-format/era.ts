/** Japanese eras in number formats (`g` `gg` `ggg` `e` `ee`), which numfmt leaves as Western years. */

interface Era {
  /** Serial number of the first day in the 1900 date system. */
  readonly from: number;
  readonly firstYear: number;
  readonly names: readonly [letter: string, short: string, long: string];
}

const ERAS: readonly Era[] = [
  { from: 43586, firstYear: 2019, names: ['R', '令', '令和'] },
  { from: 32516, firstYear: 1989, names: ['H', '平', '平成'] },
  { from: 9856, firstYear: 1926, names: ['S', '昭', '昭和'] },
  { from: 4595, firstYear: 1912, names: ['T', '大', '大正'] },
  { from: 0, firstYear: 1868, names: ['M', '明', '明治'] },
];

// What is not an era code: quoted text, an escaped or padding character, brackets, an exponent, General.
const PIECE = /"[^"]*"|[\\_*].|\[[^\]]*\]|[Ee][+-]|General|g{1,}|e{1,2}|./gis;

/**
 * The pattern with its era codes filled in for one date.
 *
 * @param serial the date in the 1900 date system
 * @param year its Western year
 */
export function fillEra(pattern: string, serial: number, year: number): string {
  const locale = /\[\$[^\]-]*-([^\]]+)\]/.exec(pattern)?.[1]?.toLowerCase();
  // 411 is Japanese; with another language these letters mean its own calendar.
  if (locale && !/^(?:ja|[0-9a-f]*411$|f800$|f400$)/.test(locale)) return pattern;
  const era = ERAS.find((candidate) => serial >= candidate.from);
  if (!era) return pattern;
  const eraYear = year - era.firstYear + 1;
  const firstAsGannen = locale?.includes('gannen') && eraYear === 1;
  const yearText = (width: number): string => (firstAsGannen ? '元' : String(eraYear).padStart(width, '0'));
  return pattern.replace(PIECE, (piece) => {
    if (/^g+$/i.test(piece)) return quoted(era.names[Math.min(piece.length, 3) - 1] ?? '');
    if (/^e{1,2}$/i.test(piece)) return quoted(yearText(piece.length));
    return piece;
  });
}

/** Whether a pattern of a date has such codes. */
export function hasEra(pattern: string): boolean {
  return /[ge]/i.test(pattern);
}

function quoted(text: string): string {
  return `"${text}"`;
}
