import type { ReactNode } from 'react';
import { useFormFocus } from './use-form-focus.ts';

/** Where the form of an item of the checklist opens: the focus goes into it, Escape closes it, and the item has the focus again. */
export function ItemPlace({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <div className="item-place" {...useFormFocus<HTMLDivElement>(onClose)}>
      {children}
    </div>
  );
}
