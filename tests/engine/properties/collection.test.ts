import fc from 'fast-check';
import { reportCollection } from '../../../src/engine/collection/reported-collection.js';
import { changed, collected, equalTables, tableOf, without } from '../collection/tables.js';
import { property } from './cases.js';

/** Tables of many societies, in whatever order their files are read. */

const tables = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('equal', 'without', 'unit', 'large', 'renamed', 'another-year'),
    at: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 14 },
);

const made = (all: { number: number; kind: string; at: number }[]) =>
  all.map(({ number, kind, at }, place) => {
    const own =
      kind === 'without'
        ? without(number, at)
        : kind === 'unit'
          ? changed(number, at, { unit: '回' })
          : kind === 'large'
            ? changed(number, at, { actual: 9000 })
            : kind === 'renamed'
              ? changed(number, at, { label: '(1) 新しい呼び名(件)' })
              : tableOf(number, kind === 'another-year' ? { fiscalYear: 2024 } : {});
    return { ...own, file: `${place}-${own.file}` };
  });

const withFindings = (all: ReturnType<typeof made>) => all.map((own) => ({ ...own, findings: [] }));

property(
  'the order of the files changes nothing of what is found',
  tables.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(
        all.map((_, at) => at),
        { minLength: all.length },
      ),
    ),
  ),
  ([all, order]) => {
    const own = withFindings(made(all));
    const moved = order.flatMap((at) => own[at] ?? []);
    const [one, other] = [own, moved].map((list) => {
      const { counted, ...rest } = reportCollection(collected(list) as never, 'ja');
      return { ...rest, counted: [...counted].sort() };
    });
    expect(other).toEqual(one);
  },
);

property(
  'a society and year is counted once at most, and equal forms have nothing to find',
  fc.tuple(tables, fc.integer({ min: 3, max: 30 })),
  ([all, count]) => {
    const { counted, left } = collected(made(all));
    const names = counted.map(({ society, fiscalYear }) => `${society} ${fiscalYear}`);
    expect(new Set(names).size).toBe(names.length);
    expect(counted.length + left.length).toBe(all.length);
    expect(collected(equalTables(count)).findings).toEqual([]);
  },
);
