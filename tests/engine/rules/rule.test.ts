import { type Draft, defineRule } from '../../../src/engine/rules/rule.js';

interface Args {
  readonly label: string;
  readonly times: number;
}

const draft: Draft<Args> = {
  subject: '開催回数(回)',
  row: 3,
  cells: ['D3'],
  found: '5',
  expected: '',
  args: { label: '開催回数(回)', times: 2 },
  fix: null,
};

const twice = defineRule({
  id: 'twice',
  about: 'figures',
  severity: 'hint',
  check: (): Draft<Args>[] => [draft],
  words: {
    ja: {
      title: '二度あります',
      why: ({ label, times }) => `「${label}」が${times}度あります。`,
      todo: () => '一つにしてください。',
    },
    en: {
      title: 'It is there twice',
      why: ({ label, times }) => `“${label}” is there ${times} times.`,
      todo: () => 'Keep one.',
    },
  },
});

test('a rule words what its own check found, in either language', () => {
  const finding = { ...draft, rule: 'twice' };
  expect(twice.word(finding, 'ja')).toEqual({
    title: '二度あります',
    why: '「開催回数(回)」が2度あります。',
    todo: '一つにしてください。',
  });
  expect(twice.word(finding, 'en')?.why).toBe('“開催回数(回)” is there 2 times.');
});

test('a rule has no words for a finding of another', () => {
  expect(twice.word({ ...draft, rule: 'other', args: { reason: 'letters' } }, 'ja')).toBeNull();
});

test('what no message between threads keeps cannot stand in a finding', () => {
  const words = { title: '', why: () => '', todo: () => '' };
  const rest = { id: 'odd', severity: 'hint', about: 'figures', words: { ja: words, en: words } } as const;
  // @ts-expect-error A function is not copied.
  defineRule({ ...rest, check: (): Draft<{ readonly say: () => string }>[] => [] });
  // @ts-expect-error JSON makes `{}` of a map.
  defineRule({ ...rest, check: (): Draft<{ readonly seen: ReadonlyMap<string, string> }>[] => [] });
  // @ts-expect-error JSON makes a text of a date.
  defineRule({ ...rest, check: (): Draft<{ readonly at: readonly Date[] }>[] => [] });
  expect(defineRule({ ...rest, check: (): Draft<{ readonly at: readonly number[] }>[] => [] }).id).toBe(
    'odd',
  );
});
