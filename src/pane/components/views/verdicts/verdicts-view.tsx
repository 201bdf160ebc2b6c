import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { Check, JudgedIndicator, JudgedMeasure } from '../../../../engine/index.js';
import type { CheckedSheet } from '../../../../session/session.js';
import type { Command } from '../../../state/pane-state.js';
import { PAGE_SIZE } from '../../../state/view.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { OtherTables } from '../other-tables.js';
import { IndicatorRow } from './indicator-row.js';
import { VerdictMark } from './verdict-mark.js';

const useStyles = makeStyles({
  measure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    marginTop: tokens.spacingVerticalM,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  mark: { marginInlineStart: 'auto' },
  more: { marginTop: tokens.spacingVerticalS },
});

/** 施策 and the 指標 below it; null for those that belong to none. */
interface Block {
  readonly measure: JudgedMeasure | null;
  readonly indicators: readonly JudgedIndicator[];
}

/** The table's 指標 in its order, 施策 by 施策, the first so many of them. */
function blocksOf({ judged }: Check, most: number): Block[] {
  const blocks: { measure: JudgedMeasure | null; indicators: JudgedIndicator[] }[] = [];
  for (const own of judged.indicators.slice(0, most)) {
    const { measure: index } = own.indicator;
    const measure = index === null ? null : (judged.measures[index] ?? null);
    const last = blocks.at(-1);
    if (last && last.measure === measure) last.indicators.push(own);
    else blocks.push({ measure, indicators: [own] });
  }
  return blocks;
}

interface Props {
  readonly sheet: CheckedSheet;
  readonly highlighted: boolean;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** 判定: the table itself in small, every verdict beside what is written. */
export function VerdictsView({ sheet, highlighted, busy, run }: Props): ReactElement {
  const { check } = sheet;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [most, setMost] = useState(PAGE_SIZE);
  const blocks = useMemo(() => blocksOf(check, most), [check, most]);
  const select = useCallback((cell: string) => run({ do: 'select', cell }), [run]);
  const left = check.judged.indicators.length - most;
  return (
    <section>
      <h2 className={shared.unseen}>{words.tab('verdicts')}</h2>
      <Switch
        label={words.highlight}
        checked={highlighted}
        disabled={busy}
        onChange={(_event, { checked }) => run({ do: 'highlight', on: checked })}
      />
      <OtherTables sheet={sheet} busy={busy} run={run} />
      {blocks.map(({ measure, indicators }) => (
        <div key={indicators[0]?.indicator.row}>
          {measure && (
            <h3 className={shared.heading}>
              <button
                type="button"
                className={styles.measure}
                onClick={() => select(measure.measure.status?.cell ?? measure.measure.labelCell)}
              >
                <span>{measure.measure.label}</span>
                <span className={styles.mark}>
                  <span className={mergeClasses(shared.quiet)}>{words.ofMeasure} </span>
                  <VerdictMark
                    verdict={measure.verdict}
                    certain={measure.certain}
                    written={measure.measure.status?.text ?? null}
                    reads={measure.written}
                  />
                </span>
              </button>
            </h3>
          )}
          <ul className={shared.plainList}>
            {indicators.map((judged) => (
              <IndicatorRow
                key={judged.indicator.row}
                judged={judged}
                isUnderWay={check.judged.state === 'open'}
                onSelect={select}
              />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <Button className={styles.more} onClick={() => setMost(most + PAGE_SIZE)}>
          {words.more(Math.min(PAGE_SIZE, left), left)}
        </Button>
      )}
    </section>
  );
}
