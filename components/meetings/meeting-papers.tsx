import type { Agenda } from '../../lib/model/agenda.ts';
import { saveFile } from '../options/save-file.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { AgendaSheet } from './agenda-sheet.tsx';
import { usePrint } from './use-print.tsx';

/** A meeting to take along: for a calendar, as text, on paper (R76, R97). */
export function MeetingPapers({
  name,
  agenda,
  markdown,
  ics,
}: {
  /** Of the files, without its ending. */
  name: string;
  agenda: Agenda;
  markdown: string;
  /** The calendar file; null while no time was agreed. */
  ics: string | null;
}) {
  const { say } = useSession();
  const { sheet, print } = usePrint(() => <AgendaSheet agenda={agenda} level={1} />);
  return (
    <div className="case-form-actions">
      {ics && <Button onPress={() => saveFile(`${name}.ics`, ics, 'text/calendar')}>{say('meeting.save-ics')}</Button>}
      <Button look="bare" onPress={() => saveFile(`${name}.md`, markdown, 'text/markdown')}>
        {say('meeting.save-markdown')}
      </Button>
      <Button look="bare" onPress={print}>
        {say('meeting.print')}
      </Button>
      {sheet}
    </div>
  );
}
