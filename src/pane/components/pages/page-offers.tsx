import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneEvent } from '../../state/reduce.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

interface Props {
  /** How many answers and settings the workbook keeps. */
  readonly answers: number;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The ways to how the table is read, and to all that the workbook keeps. */
export function PageOffers({ answers, dispatch }: Props): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const shared = useSharedStyles();
  return (
    <div className={shared.row}>
      <Button size="small" onClick={() => dispatch({ type: 'page-opened', page: 'reading' })}>
        {words.openReading}
      </Button>
      <Button size="small" onClick={() => dispatch({ type: 'page-opened', page: 'answers' })}>
        {words.openAnswers(answers)}
      </Button>
    </div>
  );
}
