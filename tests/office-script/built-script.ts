import path from 'node:path';
import vm from 'node:vm';
import type { Report } from '../../src/engine/index.js';
import type { SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { TODAY } from '../today.js';
import { SheetVisibility, scriptWorkbook } from './script-host.js';
import { scriptOfBuild } from './script-of-build.js';

/** The script as the build writes it, run as its host runs it: types taken off, one script, nothing else around. */

export const ROOT = path.join(__dirname, '../..');

export const built = scriptOfBuild(ROOT);

/** What `main` returns: a report, or why there is none. */
export interface Returned extends Report {
  readonly written: Report['edits'];
  readonly left: readonly { cell: string; reason: string; message: string }[];
  readonly failure?: { code: string; message: string };
}

const script = new vm.Script(built.outputText, { filename: 'soukatsu.ts' });

/** Where its world stands in time; a test of an open year sets its own day. */
export const clock = { now: `${TODAY}T12:00:00` };
const SET_CLOCK =
  'Date = class extends Date { constructor(...given) { super(...(given.length === 0 ? [clock.now] : given)); } };';

/** `main` in a world of its own. */
function freshMain(): (...parameters: readonly unknown[]) => unknown {
  const context = vm.createContext({ ExcelScript: { SheetVisibility }, clock });
  vm.runInContext(SET_CLOCK, context);
  script.runInContext(context);
  return context.main;
}
/** What every run asks of its world again and again. */
const GLOBALS = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'];

/** `main` of a world for many runs: within a function, since what a script declares at its top is looked up by a slow way at every call. */
function sharedMain(): ReturnType<typeof freshMain> {
  const context = vm.createContext({ ExcelScript: { SheetVisibility }, clock });
  vm.runInContext(SET_CLOCK, context);
  const names = GLOBALS.join(', ');
  return vm.runInContext(`((${names}) => {${built.outputText}\nreturn main; })(${names})`, context);
}
// Its host makes a world for each run. Hundreds of them would be compiled anew, and main keeps nothing: one test holds it to that.
const main = sharedMain();

/** Runs the script on a workbook; arguments as Power Automate hands them over, left out where not given. */
export function runScript(
  book: SimulatedWorkbook,
  ...parameters: readonly (string | boolean | undefined)[]
): { returned: Returned; calls: string[]; questions: string[] } {
  const { workbook, calls, questions } = scriptWorkbook(book);
  const text: unknown = main(workbook, ...parameters);
  if (typeof text !== 'string') throw new Error('main must return a text.');
  return { returned: JSON.parse(text), calls, questions };
}

/** What a run in a world of its own returns, as its host would have it. */
export function runAlone(book: SimulatedWorkbook): Returned {
  return JSON.parse(String(freshMain()(scriptWorkbook(book).workbook)));
}
