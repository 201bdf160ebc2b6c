import { areaAddress } from './area.js';
import type { EventMessage } from './wire/message.js';
import type { WorkbookChange } from './workbook-change.js';

/** Events an add-in can ask for; the numbers are Office.js's own event types. */
const EVENT_TYPE = { changed: 10, activated: 11, deactivated: 12, selectionChanged: 14 } as const;

export type EventKind = keyof typeof EVENT_TYPE;

/** Stands for every sheet, where the worksheet collection was asked. Office.js: `Constants.eventWorkbookId`. */
export const ANY_SHEET = 'Workbook';

/** Office.js: `GenericEventRegistration.richApiMessageEventCategory`. */
const EVENT_CATEGORY = 65_536;

interface Occurrence {
  readonly kind: EventKind;
  readonly sheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

function occurrencesOf(change: WorkbookChange): Occurrence[] {
  switch (change.kind) {
    case 'cells': {
      const details = {
        changeType: change.changeType,
        address: areaAddress(change.area),
        source: change.author === 'remote' ? 'Remote' : 'Local',
        // ExcelApi 1.14; "Unknown" for whatever is not this add-in. API reference, Excel.EventTriggerSource.
        triggerSource: change.author === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
      };
      return [{ kind: 'changed', sheetId: change.sheet.id, details }];
    }
    case 'selection':
      return [
        {
          kind: 'selectionChanged',
          sheetId: change.sheet.id,
          details: { address: areaAddress(change.area) },
        },
      ];
    case 'activation':
      return [
        { kind: 'deactivated', sheetId: change.from.id, details: {} },
        { kind: 'activated', sheetId: change.sheet.id, details: {} },
      ];
    default:
      return [];
  }
}

/** What one running copy of the add-in has asked to be told. */
export class EventSubscriptions {
  /** `context.runtime.enableEvents`: while false, nothing that happens is told, not even later. */
  enabled = true;
  /** How many handlers wait, by event and target: two contexts may ask for the same event. */
  private readonly waiting = new Map<string, number>();

  subscribe(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.waiting.set(key, (this.waiting.get(key) ?? 0) + 1);
  }

  unsubscribe(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.waiting.set(key, Math.max(0, (this.waiting.get(key) ?? 0) - 1));
  }

  /** The messages a change means for this copy of the add-in. */
  messagesFor(change: WorkbookChange): EventMessage[] {
    if (!this.enabled) return [];
    return occurrencesOf(change).flatMap(({ kind, sheetId, details }) =>
      [sheetId, ANY_SHEET]
        .filter((target) => this.waiting.get(`${kind} ${target}`))
        .map((targetId) => ({
          messageCategory: EVENT_CATEGORY,
          messageType: EVENT_TYPE[kind],
          targetId,
          message: JSON.stringify({ ...details, worksheetId: sheetId }),
        })),
    );
  }
}
