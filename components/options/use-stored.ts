import { useEffect, useRef } from 'react';

/**
 * What another part of the page saved is taken over, unless something here is not saved yet.
 * @param kept what was read last; a new object is a new reading
 */
export function useStored<Kept>(kept: Kept, isChanged: boolean, take: (kept: Kept) => void): void {
  const now = useRef({ isChanged, take });
  now.current = { isChanged, take };
  useEffect(() => {
    if (!now.current.isChanged) now.current.take(kept);
  }, [kept]);
}
