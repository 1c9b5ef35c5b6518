import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';

/** Saves settings as they are changed, and says so for a moment. */
export function useSaving(onChange: (settings: Settings) => Promise<void>) {
  const { say } = useSession();
  const { problem, run } = useRun();
  const [saved, setSaved] = useState(0);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(0), 3000);
    return () => clearTimeout(timer);
  }, [saved]);
  const save = (settings: Settings) =>
    run(async () => {
      await onChange(settings);
      setSaved(Date.now());
    });
  return { save, problem, status: saved ? say('options.saved') : undefined };
}
