/** A workbook whose decisions can't be read: nothing may rest on them, and nothing may take their place unasked. */
export interface DecisionsFailure {
  readonly code: 'decisions-unreadable';
  readonly message: { readonly ja: string; readonly en: string };
}

export const DECISIONS_UNREADABLE: DecisionsFailure = {
  code: 'decisions-unreadable',
  message: {
    ja: 'このブックに保存されている判断の記録が壊れているか、別の版で作られたため、読み取れません。記録のある元のブックを開くか、Excelの確認パネルで記録を消してから、もう一度お試しください。',
    en: 'The answers kept in this workbook are damaged or of another version and can’t be read. Open an earlier copy of the workbook, or delete the answers in the pane in Excel, then try again.',
  },
};
