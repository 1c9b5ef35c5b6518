import type { ReactNode } from 'react';
import './quotation.css';

/** Somebody's own words, in their own language and direction. */
export function Quotation({ language, children }: { language?: string | undefined; children: ReactNode }) {
  return (
    <blockquote className="quotation" dir="auto" lang={language}>
      {children}
    </blockquote>
  );
}
