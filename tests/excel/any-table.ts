import fc from 'fast-check';

/** What Excel makes of a typed `4/10`. */
export const dateTally = { value: 46122, numberFormat: 'm"月"d"日"' };

const status = fc.constantFrom(
  '',
  '達成',
  '未達成',
  '—',
  '○',
  '×',
  '未達',
  '達　成',
  '5/10',
  '=B1',
  '要確認',
);
const figure = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 1, max: 40 })))
  .map(([actual, target]) => `${actual}(${target ?? '—'})`);
/** One 指標 as anybody may have written it. */
export const line = fc.record(
  {
    figure: fc.oneof(figure, fc.constantFrom('集計中(12)', '', '8（6', '△3(2)')),
    status,
    measureStatus: status,
    measure: fc.integer({ min: 1, max: 9 }).map((number) => `${number} 施策${number}`),
  },
  { requiredKeys: ['figure', 'status'] },
);
/** A tally cell as it may stand there. */
export const tally = fc.constantFrom('', '1/2', '3/3', '4月10日', '０/２');
