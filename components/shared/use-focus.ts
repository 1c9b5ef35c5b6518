import { useEffect } from 'react';

/** Does something whenever the reader comes back to this page: meanwhile something may have been done elsewhere. */
export function useFocus(onFocus: () => void): void {
  useEffect(() => {
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [onFocus]);
}
