import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ActionDue } from '../case/parts/mortem/action-due.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Section } from '../ui/section.tsx';
import { Switch } from '../ui/switch.tsx';
import './open-lists.css';

/** Actions of all cases that are not done: the overdue first, the reader's own first on request (R79). */
export function OpenActions({ stamp, onChoose }: { stamp: unknown; onChoose: (id: string) => void }) {
  const { say, ask } = useSession();
  const [isMineFirst, setMineFirst] = useState(false);
  const { value, reload } = useLoaded(useCallback(() => ask('actions.list', {}), [ask]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the page's own data changed
  useEffect(reload, [reload, stamp]);
  if (!value || (value.open.length === 0 && value.done === 0)) return null;
  const { open } = value;
  const mine = open.filter(({ isMine }) => isMine);
  const shown = isMineFirst ? [...mine, ...open.filter(({ isMine }) => !isMine)] : open;
  return (
    <Section
      title={say('mortem.actions.all')}
      aside={open.length > 0 && <span className="soft small figures">{open.length}</span>}
    >
      {mine.length > 0 && mine.length < open.length && (
        <Switch isSelected={isMineFirst} onChange={setMineFirst}>
          {say('mortem.actions.mine-first')}
        </Switch>
      )}
      {open.length === 0 && <p className="soft">{say('mortem.actions.all.none')}</p>}
      <ul className="open-list">
        {shown.map((action) => (
          <li key={`${action.case}/${action.id}`}>
            <span className="open-what" dir="auto">
              {action.what} <span className="soft small">{say(`mortem.kind.${action.kind}`)}</span>
              <ActionDue action={action} />
            </span>
            <Button className="row-open open-case" onPress={() => onChoose(action.case)}>
              {action.subject} · {action.ref}
            </Button>
          </li>
        ))}
      </ul>
      {value.done > 0 && <p className="soft small">{say('mortem.actions.all.done', { count: value.done })}</p>}
    </Section>
  );
}
