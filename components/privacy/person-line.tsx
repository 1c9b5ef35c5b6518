import type { FoundPerson } from '../../lib/messages/privacy-messages.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';

const SHOWN = 3;

/** Somebody who may be meant, told from others of the same name by their tickets. */
export function PersonLine({
  person: { names, tickets, items, openCases },
  query,
  isChosen,
  onChoose,
}: {
  person: FoundPerson;
  query: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { say } = useSession();
  const more = tickets.length - SHOWN;
  return (
    <li className="privacy-person" data-chosen={isChosen}>
      <div>
        <p className="privacy-name">
          <bdi>{names.join(', ') || say('privacy.person.words', { query })}</bdi>
        </p>
        <p className="soft small">
          {say('privacy.person.held', { items })}
          {openCases > 0 && say('words.gap') + say('privacy.person.open', { openCases })}
        </p>
        {tickets.slice(0, SHOWN).map(({ key, subject }) => (
          <p key={key} className="small privacy-ticket">
            <bdi>{subject}</bdi> <bdi className="soft">{key}</bdi>
          </p>
        ))}
        {more > 0 && <p className="soft small">{say('privacy.person.more', { more })}</p>}
      </div>
      <Button onPress={onChoose} aria-pressed={isChosen}>
        {say('privacy.person.show')}
      </Button>
    </li>
  );
}
