/**
 * The form decisions are kept in: one custom XML part of the workbook, so that they travel with it, whatever program
 * opens it. Version 1; another version has another namespace, and neither touches the other's part.
 */
export const DECISIONS_NAMESPACE = 'urn:soukatsu:decisions:1';

/** Name of the root element. */
export const ROOT = 'decisions';
