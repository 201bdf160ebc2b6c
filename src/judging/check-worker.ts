import { answerCheck } from './answer-check.js';
import type { CheckAnswer, CheckRequest } from './messages.js';

/** Runs as a worker of the pane's page: the engine on a thread of its own. */

/** The part of a worker's global scope used here; TypeScript's DOM types do not name it. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<CheckRequest>) => void): void;
  postMessage(answer: CheckAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => answerCheck(data, (answer) => scope.postMessage(answer)));
