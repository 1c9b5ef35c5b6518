import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';

/** The brief as a mail: seen here, written on in the person's own mail program. */
export function BriefMail({
  id,
  brief,
  text,
  onView,
}: {
  id: string;
  brief: Brief;
  text: Answer<'handover.text'>;
  onView: (view: CaseView) => void;
}) {
  const { say, ask } = useSession();
  const opened = () =>
    ask('handover.taken', { id, brief, how: 'mailed' }).then(onView, (error: unknown) =>
      console.debug('Simmer: that the mail was opened was not noted', error),
    );
  return (
    <div className="brief-preview">
      <pre className="brief-payload brief-words" dir="auto">
        {text.text}
      </pre>
      {text.isCut && <p className="small soft">{say('panel.handover.mail.cut')}</p>}
      <p>
        <a className="case-link" href={text.mail} onClick={() => void opened()}>
          {say('panel.handover.mail.open')}
          <Icon name="outside" />
        </a>
      </p>
    </div>
  );
}
