import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: { minHeight: '24px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: '1px solid transparent',
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    // Where the system forces its colours the main button keeps a ground of its own.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  subtle: { backgroundColor: 'transparent', border: '1px solid transparent' },
  off: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'GrayText',
      backgroundColor: 'Canvas',
      border: '1px solid GrayText',
    },
  },
});

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly small?: boolean;
  readonly icon?: ReactElement;
  /** Does nothing, and keeps the focus. */
  readonly off?: boolean;
}

/** A button of what is drawn first: it looks as Fluent's do, and spares the first load the weight of theirs. */
export function PlainButton(props: Props): ReactElement {
  const { look = 'secondary', small, icon, off = false, className, children, onClick, ...rest } = props;
  const styles = useStyles();
  return (
    <button
      {...rest}
      type="button"
      className={mergeClasses(
        styles.root,
        small && styles.small,
        look !== 'secondary' && styles[look],
        off && styles.off,
        className,
      )}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (!off) onClick?.(event);
      }}
    >
      {icon}
      {children}
    </button>
  );
}
