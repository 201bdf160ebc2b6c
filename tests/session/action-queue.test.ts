import { ActionQueue } from '../../src/session/action-queue.js';

test('actions run one after the other, and one that fails keeps none from running', async () => {
  const queue = new ActionQueue();
  const heard: string[] = [];
  const action =
    (name: string, fails = false) =>
    () =>
      new Promise<string>((resolve, reject) => {
        heard.push(`${name} begins`);
        setTimeout(() => {
          heard.push(`${name} ends`);
          if (fails) reject(new Error(name));
          else resolve(name);
        }, 5);
      });
  const all = await Promise.allSettled([
    queue.run(action('a')),
    queue.run(action('b', true)),
    queue.run(action('c')),
  ]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
