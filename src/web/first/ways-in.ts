import { pageElement } from '../page-element.js';

/** The ways a file comes in: the button, a drop anywhere on the page, a table that is pasted. */
export interface WaysIn {
  onFiles(files: readonly File[]): void;
  /** Told of a pasted text; only where nothing else takes it. */
  onPaste(text: string): void;
}

const takesTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** @returns opens the browser's own dialog for choosing files */
export function waysIn({ onFiles, onPaste }: WaysIn): () => void {
  const input = pageElement('file', HTMLInputElement);
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file can then be chosen again.
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  addEventListener('paste', (event) => {
    if (event.defaultPrevented || takesTyping(event.target)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // Excel puts a picture beside its text.
    if (text !== '') onPaste(text);
    else if (files.length > 0) onFiles(files);
  });
  return () => input.click();
}
