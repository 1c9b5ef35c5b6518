import type { ReactNode } from 'react';
import { useFormFocus } from './use-form-focus.ts';

/** Where a form opens that is not there at once: the focus goes into it, Escape closes it, and what opened it has the focus again. */
export function ItemPlace({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <div className="item-place" {...useFormFocus<HTMLDivElement>(onClose)}>
      {children}
    </div>
  );
}
