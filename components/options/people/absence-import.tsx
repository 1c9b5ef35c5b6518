import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Absence } from '../../../lib/model/duty.ts';
import type { Person } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FoundAbsences } from './found-absences.tsx';

type Read = Answer<'absences.read'>;
type Found = Extract<Read, { ok: true }>;

/** A larger file is not even read: the background would refuse it. */
const MOST_BYTES = 2_000_000;

/** Time away from a calendar file: what is in it is shown first, and what is chosen is taken. */
export function AbsenceImport({ person, onTake }: { person: Person; onTake: (absences: Absence[]) => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const load = (file: File | undefined) => {
    if (!file) return;
    setFound(null);
    setFault(null);
    if (file.size > MOST_BYTES) return setFault(say('absences.fault.too-long', { most: MOST_BYTES }));
    void run(async () => {
      const read = await ask('absences.read', { text: await file.text(), calendar: person.calendar ?? null });
      if (read.ok) setFound(read);
      else setFault(say(`absences.fault.${read.fault}`, { most: read.most }));
    });
  };
  return (
    <div className="entry-block">
      <div>
        <FileTrigger acceptedFileTypes={['text/calendar', '.ics']} onSelect={(files) => load(files?.[0])}>
          <Button isPending={busy}>{say('absences.import')}</Button>
        </FileTrigger>
        <p className="soft small import-help">{say('absences.import.help')}</p>
      </div>
      {fault && (
        <Notice live tone="warn" icon="alert">
          {fault}
        </Notice>
      )}
      {found && (
        <FoundAbsences
          {...found}
          person={person}
          onCancel={() => setFound(null)}
          onTake={(absences) => {
            onTake(absences);
            setFound(null);
          }}
        />
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
