// @ts-check
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LATE_QUICK_CODE } from './late-quick-code.mjs';

/** Folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A third of what others get: they go first, and it still goes on. On Windows, which knows fewer steps, it takes its turn like them. */
const GIVES_WAY = 5;

/**
 * Has a process, and what it starts from then on, leave most of the cores to others as long as those want them.
 *
 * @param {number | undefined} pid
 */
function giveWay(pid) {
  if (pid === undefined) return;
  try {
    setPriority(pid, GIVES_WAY);
  } catch {
    // It has ended already, or nobody may ask for it: it takes its turn like others.
  }
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} argumentsOf
 * @param {{ quiet?: boolean, givesWay?: boolean, env?: Record<string, string>, cwd?: string }} [options] `quiet` keeps the output back; `givesWay`
 *   has it run on what others leave of the processor; `cwd` is the project's folder unless it names another
 * @returns {Promise<{ code: number, output: string }>} the exit code (127 where the program can't be started) and,
 *   if kept back, the output
 */
export function run(program, argumentsOf, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, argumentsOf, {
      cwd: options.cwd ?? root,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...options.env },
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    if (options.givesWay) giveWay(child.pid);
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool of node_modules by its script, with this Node.
 *
 * @param {string} script path below node_modules
 * @param {readonly string[]} argumentsOf
 * @param {{ quiet?: boolean, givesWay?: boolean, lateQuickCode?: boolean, env?: Record<string, string> }} [options] `lateQuickCode` for what is soon over
 */
export function runTool(script, argumentsOf, options) {
  const before = options?.lateQuickCode ? LATE_QUICK_CODE : [];
  return run(process.execPath, [...before, path.join(root, 'node_modules', script), ...argumentsOf], options);
}
