import { ANSWER_LIMIT_MS, type RibbonCommand, runRibbonCommand } from '../../src/commands/ribbon-command.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import { today } from '../today.js';

/** Runs a command and gives what was said and how often it was completed. */
async function run(command: RibbonCommand, say: (notice: string) => Promise<void> = async () => {}) {
  const said: string[] = [];
  let completed = 0;
  const event = {
    completed: () => {
      completed += 1;
    },
  };
  const desk = {
    session: createWorkbookSession(undefined, undefined, checkHere, today),
    language: 'ja' as const,
    say: (notice: string) => {
      said.push(notice);
      return say(notice);
    },
  };
  await runRibbonCommand(event, desk, command).catch(() => undefined);
  return { said, completed };
}

test('a command that has nothing to say ends in silence; one that has says it', async () => {
  expect(await run(async () => null)).toEqual({ said: [], completed: 1 });
  expect(await run(async () => '保護されています。')).toEqual({ said: ['保護されています。'], completed: 1 });
});

test('an Excel that never answers is told, and the button is free again', async () => {
  jest.useFakeTimers();
  try {
    const running = run(() => new Promise(() => {}));
    await jest.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(await running).toEqual({ said: [expect.stringContaining('返事がまだありません')], completed: 1 });
  } finally {
    jest.useRealTimers();
  }
});

test('something unforeseen is a sentence without technical words', async () => {
  const { said, completed } = await run(() => Promise.reject(new Error('RichApi.Error')));
  expect([said, completed]).toEqual([[expect.stringMatching(/^思わぬ問題が(?!.*RichApi)/)], 1]);
});

test('it completes though the words can not be said', async () => {
  const say = () => Promise.reject(new Error('no dialog'));
  expect((await run(async () => 'x', say)).completed).toBe(1);
});
