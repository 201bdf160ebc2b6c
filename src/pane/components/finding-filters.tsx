import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES } from '../../engine/index.js';
import type { FindingList } from '../state/finding-list.js';
import type { PaneEvent } from '../state/reduce.js';
import { GROUPINGS, type Grouping, type View } from '../state/view.js';
import { SeverityMark } from './severity-mark.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, gap: tokens.spacingHorizontalXS },
  select: { flexGrow: 1, minWidth: '8em' },
  label: { whiteSpace: 'nowrap' },
});

const isGrouping = (value: string): value is Grouping => GROUPINGS.some((grouping) => grouping === value);

interface Props {
  readonly list: FindingList;
  readonly view: View;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Which findings are shown and in what order; the counts are always those of the whole list. */
export function FindingFilters({ list, view, dispatch }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame the pane has no room for */}
      <div className={shared.row} role="group" aria-label={words.filters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.chip}
            checked={view.only.includes(severity)}
            disabledFocusable={list.counts[severity] === 0 && !view.only.includes(severity)}
            onClick={() => dispatch({ type: 'severity-toggled', severity })}
          >
            <SeverityMark severity={severity} plain={view.only.includes(severity)} />
            {list.counts[severity].toLocaleString(words.language)}
          </ToggleButton>
        ))}
        {view.only.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'filters-cleared' })}>
            {words.clearFilters}
          </Button>
        )}
      </div>
      <div className={shared.row}>
        <label htmlFor="grouping" className={styles.label}>
          {words.grouping}
        </label>
        <Select
          id="grouping"
          size="small"
          className={styles.select}
          value={view.grouping}
          onChange={(_event, { value }) => {
            if (isGrouping(value)) dispatch({ type: 'grouped', by: value });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupedBy(grouping)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
