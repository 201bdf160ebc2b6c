import type { EventSubscriptions } from '../event-subscriptions.js';
import type { Bugs } from '../open-bugs.js';
import type { SimulatedWorkbook } from '../workbook.js';

/** What every object of one running add-in has to do with. */
export interface Scene {
  readonly workbook: SimulatedWorkbook;
  readonly events: EventSubscriptions;
  readonly bugs: Bugs;
}
