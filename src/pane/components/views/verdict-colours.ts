import { makeStyles, tokens } from '@fluentui/react-components';

/** The colour of each verdict in a bar. Words beside the bar say the same: forced colours, and eyes that tell none apart, lose nothing. */
export const useVerdictColours = makeStyles({
  達成: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  未達成: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 4px, rgba(255, 255, 255, 0.45) 4px 6px)',
  },
  要確認: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  '—': { backgroundColor: tokens.colorNeutralStroke1 },
});
