import type { Question } from './question.js';
import { CONDITIONAL_FORMATS } from './questions/conditional-formats.js';
import { EVENTS } from './questions/events.js';
import { MERGES } from './questions/merges.js';
import { PROTECTION } from './questions/protection.js';
import { READ } from './questions/read.js';
import { SHEETS } from './questions/sheets.js';
import { TYPED } from './questions/typed.js';
import { VALIDATIONS } from './questions/validations.js';
import { WORKBOOK } from './questions/workbook.js';

/** Everything a real Excel is asked, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [
  ...TYPED,
  ...READ,
  ...MERGES,
  ...CONDITIONAL_FORMATS,
  ...VALIDATIONS,
  ...SHEETS,
  ...PROTECTION,
  ...EVENTS,
  ...WORKBOOK,
];
