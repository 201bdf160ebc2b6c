/** What lies on the page: a file on the desk, or a list of files. */
export interface PartOfPage {
  readonly element: HTMLElement;
  /** Puts the keyboard where work begins. */
  focus(): void;
  /** False where something would be lost and the clerk wants to stay. */
  mayLeave(): boolean;
  /** Takes its listeners away. */
  end(): void;
}

export function plainButton(name: string, onClick: () => void, label = name): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.textContent = name;
  if (label !== name) button.setAttribute('aria-label', label);
  button.addEventListener('click', onClick);
  return button;
}
