import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../shared/session.tsx';

interface Words {
  title: string;
  text: string;
}

/** So long nothing is typed before it is kept. Milliseconds. */
const PAUSE = 400;

function isWords(value: unknown): value is Words {
  const { title, text } = (value ?? {}) as Partial<Record<keyof Words, unknown>>;
  return typeof title === 'string' && typeof text === 'string';
}

/**
 * What is typed and not saved yet is kept on this computer and comes back after a crash, as long as it is over the same version.
 * @param base names the versions that were seen when it was begun
 * @returns forgets what was kept: it was saved, or given up
 */
export function useKeptWords(
  screen: string,
  base: string,
  words: Words,
  isChanged: boolean,
  onFound: (words: Words) => void,
): () => void {
  const { ask } = useSession();
  const found = useRef(onFound);
  const { title, text } = words;
  const isOver = useRef(false);
  const isTyped = useRef(false);
  isTyped.current ||= isChanged;
  const keep = useCallback(
    (value: Words | null) =>
      ask('draft.set', { screen, draft: value && { value, base } }).catch((error) =>
        console.warn('Simmer: what was typed could not be kept', error),
      ),
    [ask, screen, base],
  );
  useEffect(() => {
    ask('draft.get', { screen }).then(
      ({ draft }) => {
        // Who has begun to type again is not interrupted.
        if (draft?.base === base && isWords(draft.value) && !isTyped.current) found.current(draft.value);
      },
      (error) => console.warn('Simmer: what was typed before could not be read', error),
    );
  }, [ask, screen, base]);
  useEffect(() => {
    if (!isChanged || isOver.current) return;
    const timer = setTimeout(() => void keep({ title, text }), PAUSE);
    return () => clearTimeout(timer);
  }, [isChanged, keep, title, text]);
  return useCallback(() => {
    isOver.current = true;
    void keep(null);
  }, [keep]);
}
