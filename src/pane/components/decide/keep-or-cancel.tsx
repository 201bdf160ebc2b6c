import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

/** The two ends of a form that keeps an answer. */
export function KeepOrCancel({ busy, onCancel }: { busy: boolean; onCancel: () => void }): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  return (
    <div className={useSharedStyles().row}>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {words.keep}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
