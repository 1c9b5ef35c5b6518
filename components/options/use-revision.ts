import { useEffect, useRef } from 'react';

/** Loads again when another part of the page has saved the policy. */
export function useRevision(revision: number, reload: () => void): void {
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    reload();
  }, [revision, reload]);
}
