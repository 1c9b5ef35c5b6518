import type { ReactNode } from 'react';

/** The title of a text, in its own language, and how it stands. */
export function EntryTitle({ title, language, children }: { title: string; language: string; children?: ReactNode }) {
  return (
    <span className="entry-title">
      <span lang={language} dir="auto">
        {title}
      </span>
      {children && <span className="script-tags"> {children}</span>}
    </span>
  );
}
