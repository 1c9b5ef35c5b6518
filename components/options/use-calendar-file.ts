import { useState } from 'react';
import { useRun } from '../shared/use-run.ts';

/** A larger file is not even read: the background would refuse it. */
const MOST_BYTES = 2_000_000;

interface Refusal<Fault> {
  ok: false;
  fault: Fault;
  /** The limit that was passed, where it is about one. */
  most: number;
}

/** A calendar file somebody picks, read in the background: what was found in it, or what is wrong with it, in words. */
export function useCalendarFile<Found extends { ok: true }, Fault extends string>(
  read: (text: string) => Promise<Found | Refusal<Fault>>,
  refusalWords: (fault: Fault | 'too-long', most: number, file: string) => string,
) {
  const { busy, problem, run } = useRun();
  const [found, setFound] = useState<{ file: string; found: Found } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const load = (file: File | undefined) => {
    if (!file) return;
    setFound(null);
    setFault(null);
    if (file.size > MOST_BYTES) return setFault(refusalWords('too-long', MOST_BYTES, file.name));
    void run(async () => {
      const answer = await read(await file.text());
      if (answer.ok) setFound({ file: file.name, found: answer });
      else setFault(refusalWords(answer.fault, answer.most, file.name));
    });
  };
  return { busy, problem, found, fault, setFault, load, close: () => setFound(null) };
}
