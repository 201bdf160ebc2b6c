import { areaAddress, type SimulatedSheet } from '../../src/simulated-excel/index.js';
import { photograph } from './open-table.js';

/** Everything of a sheet that a write could change, by what it is and where: cells, formats, validations. */
export function sheetPicture(sheet: SimulatedSheet): Map<string, string> {
  const picture = new Map<string, string>();
  for (const [place, cell] of photograph(sheet)) picture.set(`cell ${place}`, JSON.stringify(cell));
  for (const [at, { area, formula, style, stopIfTrue, type }] of sheet.conditionalFormats.entries()) {
    picture.set(`format ${at}`, JSON.stringify([areaAddress(area), type, formula, style, stopIfTrue]));
  }
  for (const { area, rule, errorAlert, prompt } of sheet.validations) {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        picture.set(`validation ${row},${column}`, JSON.stringify([rule, errorAlert, prompt]));
  }
  for (const area of sheet.merges) picture.set(`merge ${areaAddress(area)}`, '');
  return picture;
}

/** What two pictures differ in: `cell 4,6`, `validation 4,6`, `format 0` … */
export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const things = new Set([...before.keys(), ...after.keys()]);
  return [...things].filter((thing) => before.get(thing) !== after.get(thing));
}
