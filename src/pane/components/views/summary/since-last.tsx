import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordFinding } from '../../../../engine/index.js';
import type { OverTime } from '../../../state/over-time.js';
import type { PaneEvent } from '../../../state/reduce.js';
import { PAGE_SIZE } from '../../../state/view.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly overTime: OverTime;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What has become of the findings since the check before, and whether the sheet is checked by itself. */
export function SinceLast({ overTime, dispatch }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { change, autoCheck, watched } = overTime;
  const said = change ? words.change(change.fresh.size, change.solved.length) : words.firstCheck;
  return (
    <section>
      <h3 className={shared.heading}>{words.sinceTitle}</h3>
      <p className={styles.text}>{said}</p>
      {change && change.solved.length > 0 && (
        <details>
          <summary>{words.solvedTitle}</summary>
          <ul className={styles.list}>
            {change.solved.slice(0, PAGE_SIZE).map((finding, at) => {
              const { title } = wordFinding(finding, words.language);
              const about = [finding.cells[0], finding.subject].join(' ');
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; equal findings have equal keys
                <li key={at}>
                  {title} <span className={shared.quiet}>{about}</span>
                </li>
              );
            })}
            {change.solved.length > PAGE_SIZE && <li>…</li>}
          </ul>
        </details>
      )}
      <Switch
        label={words.autoCheck}
        checked={autoCheck}
        onChange={(_event, { checked }) => dispatch({ type: 'auto-check-switched', on: checked })}
      />
      {autoCheck && watched === false && (
        <p className={`${styles.text} ${shared.quiet}`}>{words.autoCheckUnavailable}</p>
      )}
    </section>
  );
}
