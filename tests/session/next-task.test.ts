import { nextTask } from '../../src/session/next-task.js';

/** Notes when a message that is on its way arrives. */
function awaitedMessage(): { arrived: boolean } {
  const seen = { arrived: false };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    seen.arrived = true;
    port1.close();
  };
  port2.postMessage(null);
  return seen;
}

test('what was waiting gets its turn, which no settled promise gives it', async () => {
  const seen = awaitedMessage();
  await Promise.resolve();
  expect(seen.arrived).toBe(false);
  await nextTask();
  expect(seen.arrived).toBe(true);
});
