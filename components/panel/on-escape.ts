import type { KeyboardEvent } from 'react';

/** Closes what is open within the panel at Escape, and nothing around it. */
export const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
};
