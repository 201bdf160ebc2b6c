import { existsSync } from 'node:fs';
import LongestFirst, { LONGEST } from './longest-first.mjs';

type Tests = Parameters<InstanceType<typeof LongestFirst>['sort']>[0];

/** Tests as jest hands them over. */
const testsOf = (files: readonly string[]) =>
  files.map((file) => ({
    path: `/project/${file}`,
    context: { config: { id: 'unit' }, hasteFS: { getSize: () => 1 } },
  })) as unknown as Tests;

test('the files that are begun with are there', () => {
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});

test('where no time is known the longest come first, in their order', async () => {
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} } as never);
  jest.spyOn(sequencer, '_getCache' as never).mockReturnValue({} as never);
  const [first = '', second = ''] = LONGEST;
  const sorted = await sequencer.sort(testsOf(['tests/small.test.ts', second, first]));
  expect(sorted.map(({ path }) => path)).toEqual([
    `/project/${first}`,
    `/project/${second}`,
    '/project/tests/small.test.ts',
  ]);
});
