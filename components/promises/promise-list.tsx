import { Button } from 'react-aria-components/Button';
import type { PromiseLine } from '../../lib/messages/promise-messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { Tag } from '../ui/tag.tsx';
import { PromiseItem } from './promise-item.tsx';

/** Open promises of many tickets, the one due first in front; the reader's own are marked (U2). */
export function PromiseList({
  promises,
  onChoose,
  onDone,
}: {
  promises: readonly PromiseLine[];
  onChoose: (id: string) => void;
  onDone: () => void;
}) {
  const { say } = useSession();
  const now = useNow();
  return (
    <ul className="promises">
      {promises.map((one) => (
        <PromiseItem
          key={`${one.ticket}/${one.id}`}
          promise={{ ...one, who: one.isMine ? null : one.who }}
          now={now}
          onDone={onDone}
          head={
            <span className="promise-whose" dir="auto">
              <Whose one={one} onChoose={onChoose} /> <bdi className="soft">{one.requester}</bdi>{' '}
              {one.isMine && <Tag>{say('promise.yours')}</Tag>}
            </span>
          }
        />
      ))}
    </ul>
  );
}

/** Opens the case beside the list; else the ticket, where its address is known. */
function Whose({ one, onChoose }: { one: PromiseLine; onChoose: (id: string) => void }) {
  const { case: of, url, subject } = one;
  if (of) {
    return (
      <Button className="row-open" onPress={() => onChoose(of.id)}>
        {subject}
      </Button>
    );
  }
  if (!url || !/^https?:/.test(url)) return <span>{subject}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {subject}
    </a>
  );
}
