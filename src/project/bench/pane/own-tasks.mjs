// @ts-check

/** Reads a Chromium trace: which tasks the main thread ran, and whose each part of them was. */

/**
 * One event of a trace, as far as it is read. Times in microseconds.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph `X` for an event with a duration, `P` for a part of a profile
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur] processor time of the duration
 * @property {string} [id] of a profile and its parts
 * @property {any} [args]
 */

/** @typedef {'script' | 'drawing' | 'office' | 'excel' | 'other'} Share */

/**
 * A task of the main thread, in milliseconds of processor time: what else the computer does meanwhile is left out.
 * `script`: the add-in's own scripts, what the JavaScript engine does for them included. `drawing`: style, layout and
 * paint. `office`: Office.js. `excel`: the workbench with its simulated Excel, another program in reality. `other`: the
 * browser itself. Collecting garbage counts for whoever ran just before.
 * @typedef {{ readonly length: number, readonly shares: Readonly<Record<Share, number>> }} Task
 */

/** What a trace must hold to be read here. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Folders the workbench serves, by whose scripts lie in them; all the rest is the workbench's. */
const FOLDERS = /** @type {const} */ ([
  ['/addin/', 'script'],
  ['/office-js/', 'office'],
  ['appsforoffice.microsoft.com/', 'office'],
]);
/** Frames are drawn one by one up to here, and together from there on. */
const FRAME_DRAWING = new Set(['UpdateLayoutTree', 'Layout']);
const PAGE_DRAWING = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

/** @typedef {{ readonly from: number, readonly to: number, readonly share: Share }} Stretch */

/** @param {string} url @returns {Share | null} */
function ownerOf(url) {
  if (!url.includes('/')) return null;
  return FOLDERS.find(([folder]) => url.includes(folder))?.[1] ?? 'excel';
}

/**
 * Whose script ran from when to when, by the profile's samples. Its parts come from a thread of their own.
 * @param {readonly TraceEvent[]} events
 * @param {{ readonly pid: number, readonly tid: number }} main
 * @returns {Stretch[]}
 */
function scriptStretches(events, main) {
  const profile = events.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === main.pid && tid === main.tid,
  );
  if (!profile) return [];
  /** @type {Map<number, { readonly name: string, readonly owner: Share | null, readonly parent: number }>} */
  const nodes = new Map();
  /** @type {Stretch[]} */
  const stretches = [];
  /** @param {number} id @returns {Share} */
  const share = (id) => {
    for (let node = nodes.get(id); node; node = nodes.get(node.parent)) {
      if (node.owner) return node.owner;
    }
    return 'other';
  };
  let at = profile.args.data.startTime;
  /** @type {Share} */
  let last = 'other';
  for (const { name, pid, id: own, args } of events) {
    if (name !== 'ProfileChunk' || pid !== profile.pid || own !== profile.id) continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, parent = -1, callFrame } of cpuProfile.nodes ?? [])
      nodes.set(id, { name: callFrame.functionName, owner: ownerOf(callFrame.url ?? ''), parent });
    for (const [index, id] of (cpuProfile.samples ?? []).entries()) {
      const from = at;
      at += timeDeltas[index] ?? 0;
      if (nodes.get(id)?.name !== '(garbage collector)') last = share(id);
      stretches.push({ from, to: at, share: last });
    }
  }
  return stretches;
}

/** @param {readonly TraceEvent[]} events @param {string} page @returns {Set<string>} */
function framesOf(events, page) {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args.data.frames ?? []) : [],
  );
  return new Set(frames.flatMap(({ url = '', frame }) => (url.includes(page) ? [frame] : [])));
}

/**
 * @param {readonly TraceEvent[]} thread
 * @param {ReadonlySet<string>} frames
 * @returns {Stretch[]}
 */
function drawingStretches(thread, frames) {
  return thread.flatMap(({ name, ts, dur = 0, args }) => {
    if (PAGE_DRAWING.has(name)) return [{ from: ts, to: ts + dur, share: /** @type {const} */ ('drawing') }];
    if (!FRAME_DRAWING.has(name)) return [];
    const own = frames.has(args?.beginData?.frame);
    return [{ from: ts, to: ts + dur, share: /** @type {Share} */ (own ? 'drawing' : 'excel') }];
  });
}

/**
 * How a task divides; drawing asked for by a script is drawing.
 * @param {readonly Stretch[]} stretches
 * @param {TraceEvent} task
 * @returns {Task}
 */
function divided(stretches, { ts, dur = 0, tdur = dur }) {
  /** @type {Record<Share, number>} */
  const shares = { script: 0, drawing: 0, office: 0, excel: 0, other: 0 };
  // Samples are of time as it passes; the processor's part of it is taken to be the same all over the task.
  const scale = dur === 0 ? 0 : tdur / dur / 1000;
  let at = ts;
  for (const stretch of stretches) {
    const begin = Math.max(at, stretch.from);
    const end = Math.min(ts + dur, stretch.to);
    if (end <= begin) continue;
    shares[stretch.share] += (end - begin) * scale;
    at = end;
  }
  const told = Object.values(shares).reduce((sum, own) => sum + own, 0);
  shares.other += Math.max(0, dur * scale - told);
  return { length: dur * scale, shares };
}

/**
 * Stretches that cover each other made into ones that follow each other, the drawing ones on top.
 * @param {readonly Stretch[]} scripts in order
 * @param {readonly Stretch[]} drawings
 * @returns {Stretch[]}
 */
function laidOver(scripts, drawings) {
  const tops = [...drawings].sort((a, b) => a.from - b.from || b.to - a.to);
  /** @type {Stretch[]} */
  const all = [];
  let next = 0;
  for (const script of scripts) {
    let from = script.from;
    for (let top = tops[next]; top && top.from < script.to; top = tops[next]) {
      if (top.from > from) all.push({ ...script, from, to: top.from });
      all.push(top);
      from = Math.max(from, top.to);
      next += 1;
    }
    if (from < script.to) all.push({ ...script, from });
  }
  return [...all, ...tops.slice(next)].sort((a, b) => a.from - b.from);
}

/**
 * The tasks of the thread an add-in's page runs on.
 * @param {readonly TraceEvent[]} events a trace of `TRACE_CATEGORIES`
 * @param {string} page part of the page's address
 * @returns {Task[]} in order
 */
export function tasksOf(events, page) {
  const frames = framesOf(events, page);
  const drawn = events.find(({ name, args }) => name === 'Layout' && frames.has(args?.beginData?.frame));
  const profiled = events.find(({ name }) => name === 'Profile');
  const main = drawn ?? profiled;
  if (!main) return [];
  const thread = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const stretches = laidOver(scriptStretches(events, main), drawingStretches(thread, frames));
  return thread
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map((task) => divided(stretches, task));
}

/** What of a task is the add-in's: its scripts and its drawing. @param {Task} task */
export const ownPart = ({ shares }) => shares.script + shares.drawing;
