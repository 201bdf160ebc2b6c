import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props {
  readonly name: string;
  /** A heading of the guide; its beginning where none is named. */
  readonly at?: string;
}

/** The clerk's guide, which lies beside the pane: in a window of its own, so that the pane stays where it is. */
export function GuideLink({ name, at = '' }: Props): ReactElement {
  return (
    <a
      href={`manual.html${at}`}
      target="_blank"
      rel="noopener"
      style={{ color: tokens.colorBrandForegroundLink }}
    >
      {name}
    </a>
  );
}
