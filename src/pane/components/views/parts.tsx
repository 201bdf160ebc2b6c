import type { ComponentProps, ReactElement } from 'react';
import { useLazyPart } from '../shared/lazy-part.js';
import { useWords } from '../shared/words-context.js';
import type { JudgedAnew } from './judged-anew.js';
import type { SummaryView } from './summary/summary-view.js';
import type { VerdictsView } from './verdicts/verdicts-view.js';

/** The views that are not the first one, each loaded when it is first opened. */

const verdicts = () => import(/* webpackChunkName: "verdicts" */ './verdicts/verdicts-view.js');
const summary = () => import(/* webpackChunkName: "summary" */ './summary/summary-view.js');
const anew = () => import(/* webpackChunkName: "judged-anew" */ './judged-anew.js');

/** What is judged otherwise since an update; nothing until it is loaded. */
export function AnewPart(props: ComponentProps<typeof JudgedAnew>): ReactElement | null {
  const part = useLazyPart(anew);
  return typeof part === 'string' ? null : <part.JudgedAnew {...props} />;
}

/** 判定. */
export function VerdictsPart(props: ComponentProps<typeof VerdictsView>): ReactElement {
  const words = useWords();
  const part = useLazyPart(verdicts);
  return typeof part === 'string' ? (
    <p role="status">{words.part[part]}</p>
  ) : (
    <part.VerdictsView {...props} />
  );
}

/** まとめ. */
export function SummaryPart(props: ComponentProps<typeof SummaryView>): ReactElement {
  const words = useWords();
  const part = useLazyPart(summary);
  return typeof part === 'string' ? <p role="status">{words.part[part]}</p> : <part.SummaryView {...props} />;
}
