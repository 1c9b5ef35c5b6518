import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import type { Wording } from './wording.ts';

const EditorContext = createContext<Answer<'matrix.context'> | null>(null);

/** What rows and ladders may name, for everything within the editor. */
export function EditorProvider({ context, children }: { context: Answer<'matrix.context'>; children: ReactNode }) {
  return <EditorContext value={context}>{children}</EditorContext>;
}

/** @throws Error outside an EditorProvider */
export function useWording(): Wording {
  const { say, locale } = useSession();
  const context = useContext(EditorContext);
  if (!context) throw new Error('useWording is used outside an EditorProvider');
  return useMemo(() => ({ say, locale, context }), [say, locale, context]);
}
