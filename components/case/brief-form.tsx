import { BRIEF_PARTS, type Brief, type BriefPart } from '../../lib/model/brief.ts';
import { useSession } from '../shared/session.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The five lines of a brief, each to be changed in place (U5). */
export function BriefForm({
  brief,
  isRead,
  onChange,
}: {
  brief: Brief;
  /** False where the ticket was not read for promises, which is then said. */
  isRead: boolean;
  onChange: (part: BriefPart, text: string) => void;
}) {
  const { say } = useSession();
  return (
    <fieldset className="brief">
      <legend className="field-label">{say('panel.handover.lines')}</legend>
      <p className="soft small">
        {say('panel.handover.lines.help')}
        {!isRead && say('words.gap') + say('panel.handover.lines.unread')}
      </p>
      {BRIEF_PARTS.map((part) => (
        <TextField
          key={part}
          label={say(`handover.field.${part}`)}
          value={brief[part]}
          lines={2}
          onChange={(text) => onChange(part, text)}
        />
      ))}
    </fieldset>
  );
}
