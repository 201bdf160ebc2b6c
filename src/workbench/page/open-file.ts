import { type FileOpening, workbookFromFile } from '../sheets/opened-file.js';
import { pageElement } from './element.js';
import { fileBytes } from './file-bytes.js';
import type { Notice } from './notice.js';

/** A file that could be opened. */
export type OpenedFile = Extract<FileOpening, { ok: true }>;

/** Lets a file be opened with the button or dropped on the page. What can't be opened leaves the workbook as it is. */
export function allowOpening(notice: Notice, onOpen: (opened: OpenedFile) => void): void {
  const open = async (file: File) => {
    const read = await fileBytes(file);
    if (!read.ok) {
      notice.show(read.sentence, 'problem');
      return;
    }
    const opening = workbookFromFile(read.bytes, file.name);
    if (!opening.ok) {
      notice.show(`${file.name}: ${opening.failure.message.ja}`, 'problem');
      return;
    }
    onOpen(opening);
    notice.show(`${file.name} を開きました。元のファイルは変更されません。`);
  };
  const input = pageElement('file', HTMLInputElement);
  pageElement('open-file', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can then be chosen again.
    input.value = '';
    if (file) void open(file);
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
    const file = event.dataTransfer?.files[0];
    if (file) void open(file);
  });
}
