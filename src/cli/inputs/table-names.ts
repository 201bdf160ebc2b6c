import path from 'node:path';

/** Names of files, by their endings. */

/** The forms that are read, in the order the help lists them. */
export const FORMS = ['.xlsx', '.xlsm', '.ods', '.csv', '.tsv'] as const;

/** Other forms of a workbook or a table: whoever keeps one among the tables means it to be one of them. */
const OTHER_FORMS = ['.xls', '.xlsb', '.xlt', '.xltx', '.xltm', '.fods', '.numbers', '.gsheet'];

const ending = (file: string) => path.extname(file).toLowerCase();

export const isTableName = (file: string): boolean => FORMS.some((form) => form === ending(file));

/** True for a workbook of a form that is not read: `a.xls`. */
export const isOtherForm = (file: string): boolean => OTHER_FORMS.includes(ending(file));

/** Made with the first comparison: one file alone needs none. */
let collator: Intl.Collator | undefined;

/** As a person sorts files: 2 before 10, and never at odds with itself. */
export function byName(a: string, b: string): number {
  collator ??= new Intl.Collator('ja', { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
