import type { ReactNode } from 'react';
import './tag.css';

/** A small word that marks something: a state, a source. `tone` colours it; the word alone already says it. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'calm' | 'watch' | 'at-risk' | 'critical' | 'good';
  children: ReactNode;
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
