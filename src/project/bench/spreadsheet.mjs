// @ts-check

/** The table as a sheet with the formulas a clerk would write for the verdicts, calculated by HyperFormula: the usual other way to come to them. */

/** @typedef {Pick<typeof import('hyperformula'), 'HyperFormula'>} Library */
/** @typedef {{ version: string, calculate: (rows: readonly (readonly string[])[]) => import('./plain-loop.mjs').Said }} Spreadsheet */

const FIRST_ROW = 4;

/** @param {number} row */
const verdictFormula = (row) =>
  `=IF(VALUE(LEFT(F${row},FIND("(",F${row})-1))>=VALUE(MID(F${row},FIND("(",F${row})+1,LEN(F${row})-FIND("(",F${row})-1)),"達成","未達成")`;

/**
 * The rows with formulas behind them: the verdict of each figure, whether the status differs, the verdict of each measure, and below them the tallies.
 *
 * @param {readonly (readonly string[])[]} rows in the columns and the frame of `tables.mjs`: three rows above, one below
 * @returns {string[][]}
 */
export function withFormulas(rows) {
  const last = rows.length - 1;
  const sheet = rows.map((row) => [...row]);
  let firstOfMeasure = FIRST_ROW;
  const measure = (/** @type {number} */ from, /** @type {number} */ to) => {
    if (to >= from) sheet[from - 1]?.push(`=IF(COUNTIF(I${from}:I${to},"未達成")=0,"達成","未達成")`);
  };
  for (let row = FIRST_ROW; row <= last; row += 1) {
    const cells = sheet[row - 1];
    if (!cells) continue;
    if (cells[2] !== '' && row > firstOfMeasure) {
      measure(firstOfMeasure, row - 1);
      firstOfMeasure = row;
    }
    cells.push(verdictFormula(row), `=IF(I${row}=G${row},"","×")`);
  }
  measure(firstOfMeasure, last);
  const own = `I${FIRST_ROW}:I${last}`;
  sheet[last]?.push(
    `=COUNTIF(${own},"達成")`,
    `=COUNTIF(J${FIRST_ROW}:J${last},"×")`,
    `=COUNTIF(${own},"達成")+COUNTIF(${own},"未達成")`,
  );
  return sheet;
}

/**
 * @returns {Promise<Spreadsheet | null>} null where HyperFormula is not installed
 * @throws what is wrong with it where it is
 */
export async function loadSpreadsheet() {
  /** @type {Library} */
  let library;
  try {
    library = await import('hyperformula');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code?.endsWith('MODULE_NOT_FOUND')) return null;
    throw error;
  }
  const { HyperFormula } = library;
  return {
    version: HyperFormula.version,
    calculate(rows) {
      const sheet = HyperFormula.buildFromArray(withFormulas(rows), {
        licenseKey: 'gpl-v3',
        maxRows: rows.length,
      });
      const tally = (/** @type {number} */ col) =>
        Number(sheet.getCellValue({ sheet: 0, row: rows.length - 1, col }));
      const said = { achieved: tally(8), wrong: tally(9), read: tally(10) };
      sheet.destroy();
      return said;
    },
  };
}
