import { useEffect, useRef } from 'react';

/** Loads again whenever something happened elsewhere: `stamp` is then another. */
export function useFresh(stamp: unknown, reload: () => void): void {
  const seen = useRef(stamp);
  useEffect(() => {
    if (seen.current === stamp) return;
    seen.current = stamp;
    reload();
  }, [stamp, reload]);
}
