import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Answer } from '../../lib/messages/messages.ts';
import { ActionDue } from '../case/parts/mortem/action-due.tsx';
import { useSession } from '../shared/session.tsx';
import { Switch } from '../ui/switch.tsx';
import './open-lists.css';

type Actions = Answer<'actions.list'>;

/** Actions of all cases that are not done: the overdue first, the reader's own first on request (R79). */
export function OpenActions({ open, done, onChoose }: Actions & { onChoose: (id: string) => void }) {
  const { say } = useSession();
  const [isMineFirst, setMineFirst] = useState(false);
  const mine = open.filter(({ isMine }) => isMine);
  const shown = isMineFirst ? [...mine, ...open.filter(({ isMine }) => !isMine)] : open;
  return (
    <>
      {mine.length > 0 && mine.length < open.length && (
        <Switch isSelected={isMineFirst} onChange={setMineFirst}>
          {say('mortem.actions.mine-first')}
        </Switch>
      )}
      <ul className="open-list">
        {shown.map((action) => (
          <li key={`${action.case}/${action.id}`}>
            <span className="open-what">
              <bdi>{action.what}</bdi> <span className="soft small">{say(`mortem.kind.${action.kind}`)}</span>
              <ActionDue action={action} />
            </span>
            <Button className="row-open open-case" onPress={() => onChoose(action.case)}>
              <bdi>{action.subject}</bdi> · {action.ref}
            </Button>
          </li>
        ))}
      </ul>
      {done > 0 && <p className="soft small">{say('mortem.actions.all.done', { count: done })}</p>}
    </>
  );
}
