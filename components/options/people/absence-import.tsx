import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Absence } from '../../../lib/model/duty.ts';
import type { Person } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { FileFault } from '../file-fault.tsx';
import { useCalendarFile } from '../use-calendar-file.ts';
import { FoundAbsences } from './found-absences.tsx';

/** Time away from a calendar file: what is in it is shown first, and what is chosen is taken. */
export function AbsenceImport({ person, onTake }: { person: Person; onTake: (absences: Absence[]) => void }) {
  const { say, ask } = useSession();
  const { busy, problem, found, fault, load, close } = useCalendarFile(
    (text) => ask('absences.read', { text, calendar: person.calendar ?? null }),
    (why, most) => say(`absences.fault.${why}`, { most }),
  );
  return (
    <div className="entry-block">
      <div>
        <FileTrigger acceptedFileTypes={['text/calendar', '.ics']} onSelect={(files) => load(files?.[0])}>
          <Button isPending={busy}>{say('absences.import')}</Button>
        </FileTrigger>
        <p className="soft small import-help">{say('absences.import.help')}</p>
      </div>
      <FileFault fault={fault} />
      {found && (
        <FoundAbsences
          {...found.found}
          person={person}
          onCancel={close}
          onTake={(absences) => {
            onTake(absences);
            close();
          }}
        />
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
