/** What people have answered in a workbook, and the part of the workbook it is kept in. Pure: no Excel, no files, no DOM. */
export {
  afterStep,
  type DecisionStep,
  type Decisions,
  decisionIdentity,
  listDecisions,
  NO_DECISIONS,
} from './decisions.js';
export { DECISIONS_NAMESPACE } from './format.js';
export {
  DECISIONS_UNREADABLE,
  type DecisionsFailure,
  type DecisionsReading,
  keepsDecisions,
  readDecisions,
} from './read-decisions.js';
export { decisionsXml } from './write-decisions.js';
