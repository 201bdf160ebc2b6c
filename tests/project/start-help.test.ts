import { spawnSync } from 'node:child_process';

test('help is given at once, without anything being installed or built', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/project/start.mjs', '--help'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^npm start -- \[--port 3000\]/);
  expect(stdout).not.toContain('Building');
});
