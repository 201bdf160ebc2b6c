import { ownPart, type TraceEvent, tasksOf } from '../../../src/project/bench/pane/own-tasks.mjs';

const MAIN = { pid: 7, tid: 7 };
const PANE = { url: 'http://localhost:1/addin/pane.html', frame: 'P' };

const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({
  ...MAIN,
  name: 'RunTask',
  ph: 'X',
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
});
const drawing = (name: string, frame: string, ts: number, dur: number): TraceEvent => ({
  ...MAIN,
  name,
  ph: 'X',
  ts: ts * 1000,
  dur: dur * 1000,
  args: { beginData: { frame } },
});

const ROOT = 1;
const OWN = 2;
const BUILT_IN = 3;
const OFFICE = 4;
const EXCEL = 5;
const GARBAGE = 6;
const node = (id: number, url: string, parent?: number, functionName = 'f') => ({
  id,
  ...(parent === undefined ? {} : { parent }),
  callFrame: { functionName, url },
});

/** Events of a profile that says what ran, one after the other from time 0; its parts come from another thread. */
function profile(ran: readonly (readonly [node: number, milliseconds: number])[]): TraceEvent[] {
  const nodes = [
    node(ROOT, '', undefined, '(root)'),
    node(OWN, 'http://localhost:1/addin/pane.1.js', ROOT),
    node(BUILT_IN, '', OWN, 'map'),
    node(OFFICE, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', OWN),
    node(EXCEL, 'http://localhost:1/workbench.js', ROOT),
    node(GARBAGE, '', ROOT, '(garbage collector)'),
  ];
  const cpuProfile = { nodes, samples: ran.map(([id]) => id) };
  const timeDeltas = ran.map(([, milliseconds]) => milliseconds * 1000);
  return [
    { ...MAIN, name: 'TracingStartedInBrowser', ph: 'I', ts: 0, args: { data: { frames: [PANE] } } },
    { ...MAIN, name: 'Profile', ph: 'P', ts: 0, id: 'one', args: { data: { startTime: 0 } } },
    {
      pid: 7,
      tid: 99,
      name: 'ProfileChunk',
      ph: 'P',
      ts: 0,
      id: 'one',
      args: { data: { cpuProfile, timeDeltas } },
    },
  ];
}

const read = (events: readonly TraceEvent[]) => tasksOf(events, '/addin/pane.html');

test('each part of a task is told by whose script ran, nearest first, built-in work with its caller', () => {
  const ran = profile([
    [OWN, 10],
    [BUILT_IN, 20],
    [OFFICE, 30],
    [EXCEL, 40],
  ]);
  expect(read([...ran, task(0, 110)])).toEqual([
    { length: 110, shares: { script: 30, drawing: 0, office: 30, excel: 40, other: 10 } },
  ]);
});

test('garbage is collected on the account of who ran before', () => {
  const [one] = read([
    ...profile([
      [OWN, 10],
      [GARBAGE, 5],
    ]),
    task(0, 15),
  ]);
  expect(one?.shares.script).toBe(15);
});

test('layout a script asks for is drawing, and of the own frame only', () => {
  const ran = profile([[OWN, 100]]);
  const [one] = read([
    ...ran,
    drawing('Layout', 'P', 20, 30),
    drawing('Layout', 'W', 60, 10),
    drawing('Paint', 'W', 80, 5),
    task(0, 100),
  ]);
  expect(one?.shares).toEqual({ script: 55, drawing: 35, office: 0, excel: 10, other: 0 });
  expect(one && ownPart(one)).toBe(90);
});

test('a task that had the processor half of the time counts half', () => {
  const [one] = read([...profile([[OWN, 100]]), task(0, 100, 50)]);
  expect(one).toMatchObject({ length: 50, shares: { script: 50 } });
});

test('other threads and other programs are left out', () => {
  const others = [
    { ...task(0, 50), tid: 8 },
    { ...task(0, 50), pid: 8 },
  ];
  expect(read([...profile([[OWN, 10]]), ...others])).toEqual([]);
  expect(read(others)).toEqual([]);
});
