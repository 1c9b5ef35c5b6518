import type { Pointed } from '../../lib/messages/pick-messages.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PointedTimes } from './pointed-times.tsx';

/** Subject, reply box, what tells tickets apart, and in which order and how dated the messages are. */
export function PointedTicket({
  shown,
  profile,
  timeZone,
  onChange,
  onChosen,
}: {
  shown: Pointed;
  profile: SiteProfile;
  timeZone: string;
  onChange: (part: Partial<SiteProfile>) => void;
  onChosen: (chosen: readonly string[]) => void;
}) {
  const { say } = useSession();
  const { parts, chosen, proved, messages } = shown;
  const { composer, subject } = profile.find;
  const toggle = (at: string, isOn: boolean) => onChosen(isOn ? [...chosen, at] : chosen.filter((each) => each !== at));
  const { by } = profile.ticket;
  return (
    <>
      <dl className="pointing-facts">
        <dt>{say('pointing.subject')}</dt>
        <dd dir="auto">{subject ? shown.subject : <span className="soft">{say('pointing.subject.none')}</span>}</dd>
        <dt>{say('pointing.composer')}</dt>
        <dd>
          {say(
            !composer ? 'pointing.composer.none' : shown.hasComposer ? 'pointing.composer.yes' : 'pointing.composer.no',
          )}
        </dd>
      </dl>
      <fieldset className="pointing-part">
        <legend>{say('pointing.address')}</legend>
        <p className="soft small">{say(parts.length > 0 ? 'pointing.address.help' : 'pointing.address.none')}</p>
        <div className="pointing-checks">
          {parts.map(({ at, value }) => (
            <Checkbox key={at} isSelected={chosen.includes(at)} onChange={(isOn) => toggle(at, isOn)}>
              <code>{at.startsWith('query:') ? `${at.slice('query:'.length)}=${value}` : value}</code>
            </Checkbox>
          ))}
        </div>
        {by !== 'address' && <p>{say(by === 'number' ? 'pointing.address.number' : 'pointing.address.words')}</p>}
      </fieldset>
      {messages.length > 1 && !proved && (
        <ChoiceField
          label={say('pointing.order')}
          value={profile.first ?? ''}
          choices={[
            { id: 'newest', text: say('pointing.order.newest') },
            { id: 'oldest', text: say('pointing.order.oldest') },
          ]}
          onChange={(first) => onChange({ first: first as 'oldest' | 'newest' })}
        />
      )}
      <PointedTimes shown={shown} profile={profile} timeZone={timeZone} onChange={onChange} />
    </>
  );
}
