import { createContext, type ReactNode, useContext } from 'react';

const HeldContext = createContext(false);

/**
 * All below can be opened and read, and nothing of it changed: fields, buttons and lists ask by `useHeld`, also those in sheets
 * and lists that open over the page. A disabled `fieldset` would shut what leads to more to read, too.
 */
export function Held({ children }: { children: ReactNode }) {
  return <HeldContext value={true}>{children}</HeldContext>;
}

/** What only leads to more to read (a search, the pages of a list, the way out of a sheet) works within what is held. */
export function Free({ children }: { children: ReactNode }) {
  return <HeldContext value={false}>{children}</HeldContext>;
}

export const useHeld = (): boolean => useContext(HeldContext);
