import type { KeyboardEvent } from 'react';

/** Enter and Esc of an IME belong to what is being composed; Safari tells by the key code only. */
export const composes = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
