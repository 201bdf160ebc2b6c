import { CONNECTING_LINES, officeRoute } from '../../../src/workbench/office-worker/office-request.js';

const origin = 'http://localhost:3000';

test('the library comes from the local copy, Office.js itself with the connection before it', () => {
  expect(officeRoute('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', origin)).toEqual({
    kind: 'local',
    path: '/office-js/office.js',
    connects: true,
  });
  expect(
    officeRoute('https://appsforoffice.microsoft.com/lib/1/hosted/ja-jp/office_strings.js', origin),
  ).toEqual({ kind: 'local', path: '/office-js/ja-jp/office_strings.js', connects: false });
});

test('this origin passes, every other is refused', () => {
  expect(officeRoute(`${origin}/addin/pane.html`, origin)).toEqual({ kind: 'pass' });
  expect(officeRoute('https://telemetry.example/collect', origin)).toEqual({ kind: 'refuse' });
  expect(officeRoute('https://appsforoffice.microsoft.com/other/x.js', origin)).toEqual({ kind: 'refuse' });
});

test('the connection gives the frame to its parent, and does nothing without one', () => {
  const run = new Function('window', CONNECTING_LINES);
  const connected: unknown[] = [];
  const frame = { parent: { connectToSimulatedExcel: (window: unknown) => connected.push(window) } };
  run(frame);
  expect(connected).toEqual([frame]);
  const top: { parent?: unknown } = {};
  top.parent = top;
  expect(() => run(top)).not.toThrow();
  expect(() => run({ parent: {} })).not.toThrow();
});
