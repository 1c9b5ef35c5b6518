import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { EditedPart, PartError } from '../../lib/messages/parts-messages.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { useHeld } from '../ui/held.tsx';
import { isSame } from './is-same.ts';
import { useStored } from './use-stored.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

type Loaded = Answer<'parts.get'>;
export type Parts<P extends EditedPart> = { [K in P]: NonNullable<PolicyFile[K]> };

/** How long typing rests before unsaved work is put away safely. */
const DRAFT_MS = 500;

function pick<P extends EditedPart>(loaded: Loaded, parts: readonly P[]): Parts<P> {
  return Object.fromEntries(parts.map((part) => [part, loaded.values[part] ?? []])) as Parts<P>;
}

/**
 * Parts of the policy as they are being changed in one editor: saved by a button, kept through a crash, and never written
 * over what somebody else saved meanwhile. Only parts that differ from what was loaded are saved: the rest keeps following
 * the shipped defaults.
 *
 * @param screen name under which unsaved work is kept
 * @param parts must be the same list every time
 */
export function useParts<P extends EditedPart>(
  screen: string,
  parts: readonly P[],
  loaded: Loaded,
  onSaved: () => void,
) {
  const { ask } = useSession();
  const held = useHeld();
  const { busy, problem, run } = useRun();
  const [stored, setStored] = useState({ values: pick(loaded, parts), version: loaded.version });
  const [values, setValues] = useState(stored.values);
  const [errors, setErrors] = useState<readonly PartError[]>([]);
  const [isSaved, setSaved] = useState(false);
  /** Unsaved work of an earlier visit was taken up again; `stale` where another policy was saved since. */
  const [resumed, setResumed] = useState<'fresh' | 'stale' | null>(null);
  const isChanged = !isSame(values, stored.values);
  const isReady = useRef(false);
  const loadedVersion = useRef(loaded.version);
  useUnsavedWarning(isChanged);
  useStored(loaded, isChanged, (next) => {
    setStored({ values: pick(next, parts), version: next.version });
    setValues(pick(next, parts));
  });

  useEffect(() => {
    // What was begun before the organisation took the part over waits, and what holds is shown.
    if (held) return;
    let isCurrent = true;
    const resume = async () => {
      const { draft } = await ask('draft.get', { screen });
      if (isCurrent && draft && typeof draft.value === 'object') {
        setValues((before) => ({ ...before, ...(draft.value as Partial<Parts<P>>) }));
        setResumed(draft.base === loadedVersion.current ? 'fresh' : 'stale');
      }
    };
    // A draft that cannot be read back loses nothing that is saved.
    resume()
      .catch((error: unknown) => console.warn('Simmer: unsaved work was not found', error))
      .finally(() => {
        isReady.current = true;
      });
    return () => {
      isCurrent = false;
    };
  }, [ask, screen, held]);

  useEffect(() => {
    if (!isReady.current) return;
    const timer = setTimeout(() => {
      const draft = isChanged ? { value: values, base: stored.version } : null;
      ask('draft.set', { screen, draft }).catch((error: unknown) => console.warn('Simmer: no draft was kept', error));
    }, DRAFT_MS);
    return () => clearTimeout(timer);
  }, [ask, screen, values, isChanged, stored.version]);

  const change = useCallback(
    (part: Partial<Parts<P>>) => {
      if (held) return;
      setValues((before) => ({ ...before, ...part }));
      setSaved(false);
    },
    [held],
  );
  const save = (reset: readonly P[] = []) =>
    run(async () => {
      const changed = parts.filter((part) => !reset.includes(part) && !isSame(values[part], stored.values[part]));
      const result = await ask('parts.set', {
        values: Object.fromEntries(changed.map((part) => [part, values[part]])),
        ...(reset.length > 0 && { reset: [...reset] }),
        version: stored.version,
      });
      setErrors(result.errors);
      if (!result.saved) return;
      setStored({ values, version: result.version });
      setResumed(null);
      setSaved(true);
      onSaved();
      // At once: a page that is closed now must not bring back as unsaved what was saved.
      await ask('draft.set', { screen, draft: null }).catch((error: unknown) =>
        console.warn('Simmer: a draft was not cleared', error),
      );
    });
  const revert = () => {
    setValues(stored.values);
    setErrors([]);
    setResumed(null);
  };
  return { values, change, save, revert, isChanged, isSaved, resumed, errors, busy, problem };
}
