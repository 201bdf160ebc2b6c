import { EventEmitter } from 'node:events';
import { lookAfter, type Stream } from '../../src/cli/streams.js';

class Fake extends EventEmitter implements Stream {
  readonly said: string[] = [];
  write(text: string): void {
    this.said.push(text);
  }
  fail(code: string): void {
    this.emit('error', Object.assign(new Error(code), { code }));
  }
}

function looked() {
  const [stdout, stderr] = [new Fake(), new Fake()];
  const lost = jest.fn();
  lookAfter(stdout, stderr, 'ja', lost);
  return { stdout, stderr, lost };
}

test('a reader that goes early has what it wanted', () => {
  const { stdout, stderr, lost } = looked();
  stdout.fail('EPIPE');
  expect([lost.mock.calls.length, stderr.said]).toEqual([0, []]);
});

test.each(['ENOSPC', 'EIO', 'EBADF'])('a result that is lost (%s) is said once, in one line', (code) => {
  const { stdout, stderr, lost } = looked();
  stdout.fail(code);
  stdout.fail(code);
  expect(lost).toHaveBeenCalledTimes(1);
  expect(stderr.said).toEqual([expect.stringMatching(new RegExp(`^soukatsu: .*${code}.*\\n$`))]);
});

test('nothing comes of what could not be said', () => {
  const { stderr, lost } = looked();
  stderr.fail('ENOSPC');
  stderr.fail('EPIPE');
  expect(lost).not.toHaveBeenCalled();
});
