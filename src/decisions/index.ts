/** What people have answered in a workbook, and the parts of the workbook it is kept in. Pure: no Excel, no files, no DOM. */
export { changesFor, type KeptPart, type PartChange } from './change-parts.js';
export {
  afterStep,
  type DecisionStep,
  type Decisions,
  decisionIdentity,
  listDecisions,
  NO_DECISIONS,
} from './decisions.js';
export { ANSWERS_NAMESPACE, DECISIONS_NAMESPACE } from './format.js';
export { type PartsOfNextYear, partsOfNextYear } from './next-year.js';
export {
  type DecisionsReading,
  isOwnPart,
  keepsDecisions,
  readDecisions,
} from './read-decisions.js';
export { DECISIONS_UNREADABLE, type DecisionsFailure } from './unreadable.js';
export { answersXml, decisionsXml, sameDecisions } from './write-decisions.js';
