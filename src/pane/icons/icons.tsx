import type { ReactElement } from 'react';

/** The pane's own few icons, drawn in the colour of the text beside them. Each stands next to its word: hidden from readers. */

const icon = (path: string) =>
  function Icon(): ReactElement {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        style={{ flexShrink: 0 }}
      >
        <path d={path} />
      </svg>
    );
  };

export const RecalculateIcon = icon('M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1.5v2.8H9.2');
export const CheckIcon = icon('M2.5 8.5 6.2 12 13.5 4.5');
export const UndoIcon = icon('M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6');
export const PreviousIcon = icon('M3.5 10 8 5.5 12.5 10');
export const NextIcon = icon('M3.5 6 8 10.5 12.5 6');
export const FoldedIcon = icon('M6 3.5 10.5 8 6 12.5');
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const BackIcon = icon('M9.5 3.5 5 8l4.5 4.5');
export const HelpIcon = icon(
  'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M6.2 6.3A1.9 1.9 0 1 1 8.7 8c-.5.2-.7.6-.7 1.1v.2M8 11.6v.1',
);

/** 誤り: a cross in a circle. */
export const ErrorIcon = icon(
  'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
);
/** 要確認: an exclamation mark in a triangle. */
export const ReviewIcon = icon('M8 2 14.5 13.5H1.5ZM8 6.5v3.2M8 11.6v.1');
/** ヒント: a light bulb. */
export const HintIcon = icon('M6 11.5a4.4 4.4 0 1 1 4 0v1H6ZM6.5 14.5h3');
