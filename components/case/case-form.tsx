import type { ReactNode } from 'react';
import { useFormFocus } from './use-form-focus.ts';

/** A form on the card: it takes the focus, Escape closes it, and what opened it gets the focus back. */
export function CaseForm({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <div className="case-form" {...useFormFocus<HTMLDivElement>(onClose)}>
      {children}
    </div>
  );
}
