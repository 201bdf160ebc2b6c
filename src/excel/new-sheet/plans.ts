/** What would be made of a table as a new sheet, whatever is asked for: loaded together. */
export { planNext } from '../next-sheet/plan-next.js';
export { planTidy } from '../tidy-sheet/plan-tidy.js';
