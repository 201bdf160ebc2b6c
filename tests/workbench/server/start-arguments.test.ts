import { startArguments } from '../../../src/workbench/server/start-arguments.js';

test('without arguments 3000 and those after it are tried; a port asked for is the only one', () => {
  expect(startArguments([])).toEqual({ ok: true, port: 3000, triesAfter: 19 });
  expect(startArguments(['--port', '8080'])).toEqual({ ok: true, port: 8080, triesAfter: 0 });
  expect(startArguments(['--port=0'])).toEqual({ ok: true, port: 0, triesAfter: 0 });
});

test.each([['--port', 'abc'], ['--port', '70000'], ['--port', '1.5'], ['--port'], ['--prot', '1'], ['3000']])(
  '%j %j is refused with the usage',
  (...argv) => {
    const read = startArguments(argv);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.message).toContain('npm start -- [--port 3000]');
  },
);
