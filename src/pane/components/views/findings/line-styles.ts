import { makeStyles, tokens } from '@fluentui/react-components';

/** How lines of the list look, whatever they tell of. */
export const useLineStyles = makeStyles({
  item: {
    position: 'relative',
    scrollMarginBlock: '3.5rem 1rem',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '30px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 240px)': { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  },
  /** Grows into what the rest leaves, and is cut there. */
  name: {
    flexGrow: 1,
    flexBasis: '6em',
    minWidth: '4em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  values: {
    flexShrink: 1,
    minWidth: '3em',
    maxWidth: '55%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  right: { fontWeight: tokens.fontWeightSemibold },
  cell: { flexShrink: 0, minWidth: '2em', textAlign: 'end', textDecorationLine: 'underline' },
  plain: { cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3, fontWeight: tokens.fontWeightSemibold },
  // By word and frame, not by colour alone.
  fresh: {
    flexShrink: 0,
    paddingInline: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});
