import { useState } from 'react';
import type { SpreadView } from '../../../../lib/messages/case-parts/spread-view.ts';
import { findWebUrl } from '../../../shared/find-web-url.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormFoot } from '../../form-foot.tsx';
import { useFormFocus } from '../../use-form-focus.ts';
import type { SpreadProps } from './spread-props.ts';

const MARKS = ['sent', 'failed', 'not-needed'] as const;

/** Everybody who may be affected, and whether they were told (R68). */
export function AffectedPart({ spread, busy, act }: SpreadProps) {
  const { say } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <div className="case-part">
      <h4 className="field-label">{say('spread.affected')}</h4>
      {spread.affected.length === 0 && <p className="soft">{say('spread.affected.none')}</p>}
      <ul className="spread-list">
        {spread.affected.map((one) => (
          <AffectedRow key={one.customer} one={one} busy={busy} act={act} />
        ))}
      </ul>
      {adding ? (
        <AddCustomer busy={busy} act={act} onDone={() => setAdding(false)} />
      ) : (
        <div className="spread-actions">
          <Button look="bare" icon="plus" onPress={() => setAdding(true)}>
            {say('spread.add')}
          </Button>
          {spread.groupLeft > 0 && (
            <Button
              look="bare"
              isDisabled={busy}
              onPress={() => void act((ask, id) => ask('spread.add-group', { id }))}
            >
              {say('spread.add.group', { count: spread.groupLeft })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function AffectedRow({ one, busy, act }: { one: SpreadView['affected'][number] } & Pick<SpreadProps, 'busy' | 'act'>) {
  const { say, locale } = useSession();
  const now = useNow();
  const { customer, name, reach, told } = one;
  const url = findWebUrl(one.url);
  const state = told
    ? say(`spread.told.${told.state}`, { when: when(told.at, now, { say, locale }) })
    : say('spread.told.none');
  return (
    <li className="spread-row">
      <span className="spread-name">
        <bdi>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </bdi>
        {reach && <span className="soft"> · {reach}</span>}
        <span className="soft small"> · {state}</span>
      </span>
      <MenuButton
        label={`${say('spread.tell')}: ${name}`}
        text={say('spread.tell')}
        choices={[
          ...MARKS.map((id) => ({ id, text: say(`spread.mark.${id}`) })),
          { id: 'remove' as const, text: say('spread.remove') },
        ]}
        isDisabled={busy}
        onChoose={(id) =>
          void act((ask, caseId) =>
            id === 'remove'
              ? ask('spread.remove', { id: caseId, customer })
              : ask('spread.told', { id: caseId, customer, state: id }),
          )
        }
      />
    </li>
  );
}

function AddCustomer({ busy, act, onDone }: Pick<SpreadProps, 'busy' | 'act'> & { onDone: () => void }) {
  const { say } = useSession();
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const add = async () => {
    if (await act((ask, id) => ask('spread.add', { id, name: name.trim(), reach: reach.trim() || null }))) onDone();
  };
  return (
    <form
      className="case-form"
      {...useFormFocus<HTMLFormElement>(onDone)}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void add();
      }}
    >
      <TextField label={say('spread.name')} value={name} autoFocus onChange={setName} />
      <TextField label={say('spread.reach')} value={reach} onChange={setReach} />
      <FormFoot action={say('spread.add')} busy={busy} isDisabled={!name.trim()} onClose={onDone} />
    </form>
  );
}
