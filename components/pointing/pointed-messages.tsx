import type { Pointed, PointedExample } from '../../lib/messages/pick-messages.ts';
import { ROLES_BY_MARK } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Section } from '../ui/section.tsx';

/** Long tickets are read whole; to tell who is who, the newest messages do. */
const MOST = 40;

/** Each message as it would be read, the oldest first, with the choice whose it is. */
export function PointedMessages({
  shown,
  examples,
  onRole,
}: {
  shown: Pointed;
  examples: readonly PointedExample[];
  onRole: (id: string, role: PointedExample['role']) => void;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  const folded = shown.total - shown.loaded;
  if (shown.messages.length === 0) return null;
  return (
    <Section title={say('pointing.messages', { count: shown.loaded })}>
      {folded > 0 && <p className="soft">{say('pointing.folded', { count: folded })}</p>}
      <ol className="pointed">
        {shown.messages.slice(-MOST).map(({ id, role, author, sentAt, timeText, text, maybeNote }) => (
          <li key={id} className="pointed-message" data-role={role}>
            <p className="pointed-head">
              <strong dir="auto">{author ?? say('pointing.author-none')}</strong>{' '}
              <span className="soft small">
                {sentAt
                  ? when(sentAt, now, { say, locale })
                  : timeText
                    ? say('pointing.time-unproved', { text: timeText })
                    : say('pointing.time-unknown')}
              </span>
            </p>
            <p className="pointed-text" dir="auto">
              {text}
            </p>
            {maybeNote && !examples.some((each) => each.id === id) && (
              <p className="soft small">{say('pointing.maybe-note')}</p>
            )}
            <ChoiceField
              label={say('pointing.role')}
              value={examples.find((each) => each.id === id)?.role ?? role}
              choices={ROLES_BY_MARK.map((each) => ({ id: each, text: say(`pointing.role.${each}`) }))}
              onChange={(next) => onRole(id, next as PointedExample['role'])}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
