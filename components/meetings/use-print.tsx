import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import './agenda-sheet.css';

/**
 * Prints something that is not the page itself.
 * @returns what to draw (it is seen on paper only), and `print`
 */
export function usePrint(content: () => ReactNode): { sheet: ReactNode; print: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [isPrinting]);
  const print = useCallback(() => setPrinting(true), []);
  const sheet = isPrinting ? createPortal(<div className="print-sheet">{content()}</div>, document.body) : null;
  return { sheet, print };
}
