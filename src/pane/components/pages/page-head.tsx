import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useEffect } from 'react';
import { BackIcon } from '../../icons/icons.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    marginBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus': { outline: 'none' },
  },
});

interface Props {
  readonly title: string;
  /** The title, which takes the keyboard as the page opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** What stands above a page that is in the place of the views: the way back, and its title. */
export function PageHead({ title, heading, onBack }: Props): ReactElement {
  const { back } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  useEffect(() => {
    heading.current?.focus();
  }, [heading]);
  return (
    <>
      <Button appearance="subtle" className={styles.back} icon={<BackIcon />} onClick={onBack}>
        {back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={`${shared.heading} ${styles.title}`}>
        {title}
      </h2>
    </>
  );
}
