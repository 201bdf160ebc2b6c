import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordFinding } from '../../engine/index.js';
import type { OverTime } from '../state/over-time.js';
import { PAGE_SIZE } from '../state/view.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  // No box of its own: while there is nothing to say it takes no gap either.
  root: { display: 'contents' },
  body: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxHeight: '12em',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly overTime: OverTime;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** Whether the sheet is still as it was checked, and what has become of the findings since the check before. */
export function Freshness({ overTime, busy, onCheck }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { change, freshness, autoCheck, watched, byItself } = overTime;
  const stale = freshness === 'fresh' ? '' : words.stale(freshness);
  const counts = change ? words.change(change.fresh.size, change.kept, change.solved.length) : '';
  return (
    <div className={styles.root}>
      <div role="status" className={shared.unseen}>
        {stale || (byItself ? `${words.checkedByItself}${counts}` : '')}
      </div>
      {stale !== '' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={onCheck}>
              {words.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {autoCheck && watched === false && (
        <p className={`${styles.text} ${shared.quiet}`}>{words.autoCheckUnavailable}</p>
      )}
      {change && change.solved.length === 0 && <p className={styles.text}>{counts}</p>}
      {change && change.solved.length > 0 && (
        <details>
          <summary>{counts}</summary>
          <p className={`${styles.text} ${shared.quiet}`}>{words.solvedTitle}</p>
          <ul className={styles.list}>
            {change.solved.slice(0, PAGE_SIZE).map((finding, at) => {
              const { title, why } = wordFinding(finding, words.language);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; equal findings have equal keys
                <li key={at}>
                  {title}
                  <br />
                  {why}
                </li>
              );
            })}
            {change.solved.length > PAGE_SIZE && <li>…</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
