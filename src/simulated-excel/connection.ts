import { EventSubscriptions } from './event-subscriptions.js';
import { FAILURE_NUMBER, type Failure, failingAction } from './faults.js';
import { libraryService } from './members/library-services.js';
import { workbook } from './members/workbook.js';
import { describeRequest } from './request-log.js';
import { isSetSupported } from './requirement-sets.js';
import type { SimulatedHost } from './simulated-host.js';
import { apiNotFound } from './wire/api-error.js';
import { type EventMessage, FLAG_DELAY_FOR_CELL_EDIT, type RequestBody } from './wire/message.js';
import { RequestProcessor } from './wire/processor.js';

/** What comes back for a request: the answer's JSON, or the number of a failure below it. */
export type Reply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly number: number };

const utf8 = new TextEncoder();

/** One running copy of the add-in (the pane, a command's page) talking to the host. */
export class Connection {
  private readonly events = new EventSubscriptions();
  private readonly processor: RequestProcessor;
  private outbox: EventMessage[] = [];
  private readonly stopListening: () => void;

  /** @param deliver hands event messages to the copy's library; called later, never during a request. */
  constructor(
    private readonly host: SimulatedHost,
    deliver: (messages: readonly EventMessage[]) => void,
  ) {
    const scene = { workbook: host.workbook, events: this.events, bugs: host.bugs };
    this.processor = new RequestProcessor({
      root: () => workbook(scene),
      service: libraryService,
      requireSet: (since, member) => {
        if (!isSetSupported(host.requirementSets, 'ExcelApi', since)) throw apiNotFound(member);
      },
    });
    this.stopListening = host.workbook.subscribe((change) => {
      const messages = this.events.messagesFor(change);
      if (messages.length === 0) return;
      if (this.outbox.length === 0) setTimeout(() => deliver(this.outbox.splice(0)), 0);
      this.outbox.push(...messages);
    });
  }

  /** Objects this copy keeps alive; more and more of them is a leak. */
  get trackedObjects(): number {
    return this.processor.trackedObjects;
  }

  /** Ends the copy, as when its window closes: it hears of nothing any more. */
  close(): void {
    this.stopListening();
    this.outbox = [];
  }

  /** Answers one request, given as the library's JSON and flags. */
  async execute(json: string, flags: number): Promise<Reply> {
    const body: RequestBody = JSON.parse(json);
    const bytes = utf8.encode(json).length;
    const record = describeRequest(body, flags, bytes);
    const failure = record.housekeeping ? null : this.host.faults.take(this.host.roundTrips + 1);
    const early = await this.failBeforehand(failure, flags, bytes);
    if (early !== null) {
      this.host.log.push({ ...record, outcome: early });
      return { ok: false, number: early };
    }
    const answer = this.host.workbook.actAs('addin', () =>
      this.processor.process(body, failingAction(failure)),
    );
    const text = JSON.stringify(answer);
    if (failure?.kind === 'responseTooLarge' || this.exceeds(text)) {
      this.host.log.push({ ...record, outcome: FAILURE_NUMBER.responseTooLarge });
      return { ok: false, number: FAILURE_NUMBER.responseTooLarge };
    }
    this.host.log.push({ ...record, outcome: answer.Error?.Code ?? 'ok' });
    return { ok: true, body: text };
  }

  private async failBeforehand(
    failure: Failure | null,
    flags: number,
    bytes: number,
  ): Promise<number | null> {
    if (failure && failure.kind !== 'error' && failure.kind !== 'responseTooLarge')
      return FAILURE_NUMBER[failure.kind];
    if (this.host.payloadLimit !== null && bytes > this.host.payloadLimit)
      return FAILURE_NUMBER.requestTooLarge;
    if (!this.host.cellEdit) return null;
    // `delayForCellEdit` makes the request wait until the person has finished. API reference, "Excel.RunOptions".
    if (!(flags & FLAG_DELAY_FOR_CELL_EDIT)) return FAILURE_NUMBER.cellEdit;
    await this.host.cellEditEnded();
    return null;
  }

  private exceeds(text: string): boolean {
    const limit = this.host.payloadLimit;
    // Three bytes at most for each UTF-16 unit: short answers need no count.
    return limit !== null && text.length * 3 > limit && utf8.encode(text).length > limit;
  }
}
