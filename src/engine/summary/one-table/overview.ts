import {
  areaReference,
  FINDING_LIST,
  listColumn,
  ONE_TABLE_FINDING,
  OVERVIEW,
} from '../../content/list-place.js';
import { PageFlow } from '../../content/page-flow.js';
import type { SheetContent } from '../../content/sheet-content.js';
import { SheetDraft } from '../../content/sheet-draft.js';
import { countSeverities, SEVERITIES, SEVERITY_WORDS } from '../../rules/severity.js';
import { Blocks } from '../blocks.js';
import { barsHeight } from '../overview-charts.js';
import { MOST_BARS, strategiesOf } from '../strategy-rows.js';
import type { TableSummary } from '../table-summary.js';
import { countIndicators } from '../verdict-count.js';
import { COLUMN, MEASURE_VERDICT, WIDTHS } from './columns.js';
import { countChart } from './count-chart.js';
import { countHeads, countRow, listed } from './count-rows.js';
import { writeMeasures } from './measure-rows.js';
import { strategyChart, writeStrategies } from './strategy-block.js';

/** Sheet 集計 of one table: how it stands, its 施策 one by one, its strategies with their chart, its findings counted. */

/** Title and notes above the first block. */
const ABOVE = 4;
const PIXELS_A_ROW = 25;

const RULE_WORDS = { all: 'すべての指標', majority: '過半数の指標' } as const;

function notes({ file, policy, state }: TableSummary): string[] {
  const off = policy.rulesOff.length > 0 ? '一部の確認をしない設定です。' : '';
  return [
    `ファイル: ${file}`,
    `施策は、${RULE_WORDS[policy.measureRule]}が達成のときに達成とします。${off}`,
    state === 'closed'
      ? '達成率は、達成の数を目標のある指標の数で割ったものです(要確認も含みます)。'
      : '年度の終わっていない表のため、達成率は計算しません。',
  ];
}

/** The overview of the report of one table. */
export function oneTableOverview(table: TableSummary): SheetContent {
  const { indicators, measureRows, findings } = table;
  const entries = indicators.length;
  const draft = new SheetDraft(OVERVIEW, WIDTHS);
  draft.put(0, 0, table.title === '' ? '総括表の集計' : `${table.title}の集計`, 'title');
  for (const [index, note] of notes(table).entries()) draft.put(1 + index, 0, note, 'note');
  const flow = new PageFlow(draft, { first: 0, last: 0 }, 0);
  const blocks = new Blocks(draft, flow, ABOVE - 1);

  const levels = measureRows.length > 0 ? 2 : 1;
  const severities = countSeverities(findings);
  const top = blocks.next(PIXELS_A_ROW * (levels + 2));
  const measuresTop = top + levels + 3;
  draft.put(top, 0, '達成の状況', 'section');
  countHeads(draft, top + 1, '', '');
  const measures = areaReference({
    firstRow: measuresTop + 2,
    firstColumn: MEASURE_VERDICT,
    lastRow: measuresTop + 1 + measureRows.length,
    lastColumn: MEASURE_VERDICT,
  });
  if (levels === 2)
    countRow(
      draft,
      top + 2,
      ['施策', `${measureRows.length}施策`],
      countIndicators(measureRows),
      (verdict) => `=COUNTIF(${measures},"${verdict}")`,
    );
  countRow(
    draft,
    top + 1 + levels,
    ['指標', `${entries}指標`],
    countIndicators(indicators),
    (verdict) => `=COUNTIF(${listed('verdict', entries)},"${verdict}")`,
  );
  blocks.endAt(top + 1 + levels);

  if (levels === 2) {
    const place = blocks.next(PIXELS_A_ROW * (measureRows.length + 2));
    blocks.endAt(writeMeasures(draft, place, measureRows).last);
  }

  draft.addChart(countChart(top + 1, levels, blocks.chart(barsHeight(levels))));

  const strategies = strategiesOf([table]).slice(0, MOST_BARS);
  if (strategies.length > 0) {
    const height = barsHeight(strategies.length);
    const area = writeStrategies(
      draft,
      blocks.next(PIXELS_A_ROW * (strategies.length + 3) + height),
      strategies,
      entries,
    );
    blocks.endAt(area.last);
    draft.addChart(strategyChart(area, blocks.chart(height)));
  }

  const counted = blocks.next(PIXELS_A_ROW * 5);
  draft.put(counted, 0, '指摘の数', 'section');
  for (const [index, severity] of SEVERITIES.entries()) {
    const column = listColumn(FINDING_LIST, ONE_TABLE_FINDING.severity, findings.length);
    const word = SEVERITY_WORDS.ja[severity];
    draft.putRow(
      counted + 1 + index,
      [
        [word, 'text'],
        [{ formula: `=COUNTIF(${column},"${word}")`, value: severities[severity] }, 'integer'],
      ],
      COLUMN.name,
    );
  }
  blocks.endAt(counted + SEVERITIES.length);
  blocks.finish();
  return draft.finish({
    repeated: null,
    pageBreaks: flow.breaks,
    frozen: { rows: 0, columns: 0 },
    filter: null,
  });
}
