import { useState } from 'react';
import { upperFirst } from '../../../shared/letter-case.ts';
import { nameOf } from '../../../shared/name-of.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { AddForm } from './add-form.tsx';
import { AskForm } from './ask-form.tsx';
import { Departments } from './departments.tsx';
import { People } from './people.tsx';
import { StakeholdersForm } from './stakeholders-form.tsx';
import { ToldList } from './told-list.tsx';
import './crew.css';

type Form = 'add' | 'ask' | 'tell';

/** Who is in on the case: contacts on both sides (R42), who was told (R59), departments that were asked in (R90). */
export function PeopleSection(props: CaseSectionProps) {
  const { view, busy, act } = props;
  const { say, locale } = useSession();
  const now = useNow();
  const [form, setForm] = useState<Form | null>(null);
  const crew = view.parts?.crew;
  if (!crew) return null;
  const close = () => setForm(null);
  const has = view.handover.acceptedBy ?? null;
  const ours = [
    { name: upperFirst(nameOf(say, 'role', view.owner), locale), position: say('crew.owner') },
    ...(has && has !== view.owner ? [{ name: has, position: say('crew.taker') }] : []),
  ];
  const theirs = view.requester && !view.group ? [{ name: view.requester, position: say('crew.customer') }] : [];
  const count = ours.length + theirs.length + crew.contacts.length;
  const open = crew.expected.length;
  const isOpen = view.step !== 'closed';
  const remove = isOpen ? (contact: string) => void act((ask, id) => ask('crew.remove', { id, contact })) : undefined;
  return (
    <Disclosure
      summary={open > 0 && isOpen ? say('crew.section.to-tell', { count: open }) : say('crew.section', { count })}
    >
      <div className="crew">
        <People title={say('crew.ours')} fixed={ours} people={crew.contacts} side="ours" onRemove={remove} />
        <People title={say('crew.theirs')} fixed={theirs} people={crew.contacts} side="theirs" onRemove={remove} />
        <ToldList told={crew.told} now={now} locale={locale} />
        <Departments departments={crew.departments} busy={busy} act={act} now={now} />
        {form === 'add' && <AddForm {...props} onClose={close} />}
        {form === 'ask' && <AskForm {...props} onClose={close} />}
        {form === 'tell' && <StakeholdersForm {...props} item="stakeholders-told" onDone={close} />}
        {form === null && isOpen && (
          <div className="case-actions">
            {open > 0 && (
              <Button look="bare" onPress={() => setForm('tell')}>
                {say('crew.tell')}
              </Button>
            )}
            <Button look="bare" onPress={() => setForm('add')}>
              {say('crew.add')}
            </Button>
            <Button look="bare" onPress={() => setForm('ask')}>
              {say('crew.ask')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
