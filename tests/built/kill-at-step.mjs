// @ts-check
/** Loaded before the command line: kills the process between its file-system steps, at the one KILL_AT counts to. */
import atOnce from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT);
let steps = 0;

function step() {
  steps += 1;
  if (steps === killAt) process.kill(process.pid, 'SIGKILL');
}

/**
 * @template {any[]} A
 * @template R
 * @param {(...args: A) => Promise<R>} call
 * @returns {(...args: A) => Promise<R>}
 */
const stepped =
  (call) =>
  async (...args) => {
    step();
    const result = await call(...args);
    step();
    return result;
  };

const { open } = fs;
fs.open = stepped(async (...args) => {
  const handle = await open(...args);
  const { sync, close } = handle;
  // A write that is killed may have got as far as half of the bytes.
  handle.writeFile = stepped(async (data) => {
    if (!(data instanceof Uint8Array)) throw new Error('Not bytes.');
    const half = data.length >> 1;
    await handle.write(data, 0, half);
    step();
    await handle.write(data, half);
  });
  handle.sync = stepped(sync.bind(handle));
  handle.close = stepped(close.bind(handle));
  return handle;
});
const { renameSync } = atOnce;
atOnce.renameSync = (from, to) => {
  step();
  renameSync(from, to);
  step();
};
fs.unlink = stepped(fs.unlink);
syncBuiltinESMExports();
