/** A table of 20,000 indicators, each without its verdict: what takes long. */
export const LONG_ROWS: readonly (readonly string[])[] = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['戦略', '施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '改善点'],
  ...Array.from({ length: 20_000 }, (_, index) => [
    index === 0 ? '1 広い戦略' : '',
    index % 2 === 0 ? `${index / 2 + 1} 施策${index}` : '',
    '',
    `(${(index % 2) + 1}) 支援した事業者数(社)`,
    `${10 + (index % 17)}(${15 + (index % 5)})`,
    '',
    '次年度も続ける。',
  ]),
];
