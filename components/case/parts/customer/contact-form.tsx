import { useState } from 'react';
import type { ContactAbout } from '../../../../lib/model/events/received-events.ts';
import { useSession } from '../../../shared/session.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ReasonForm } from '../../reason-form.tsx';
import { ChannelField } from './channel-field.tsx';
import './customer.css';

/** What a word to or from the customer can be about; what has a form of its own is logged there. */
const ABOUT = [
  'other',
  'received',
  'resolution',
  'fix-date',
  'satisfaction',
  'concession',
] as const satisfies readonly ContactAbout[];
const ANYONE = 'customer';

/** Logs one contact with the customer, either way: with whom, about what (R40). */
export function ContactForm({ view, busy, act, onClose }: CaseSectionProps & { onClose: () => void }) {
  const { say } = useSession();
  const [channel, setChannel] = useState(view.parts?.customer?.channel ?? 'email');
  const [direction, setDirection] = useState<'out' | 'in'>('out');
  const [about, setAbout] = useState<(typeof ABOUT)[number]>('other');
  const [contact, setContact] = useState(ANYONE);
  const theirs = (view.parts?.crew?.contacts ?? []).filter(({ side }) => side === 'theirs');
  const send = async (text: string) => {
    const data = { channel, direction, about: [about], text, contact: contact === ANYONE ? null : contact };
    if (await act((ask, id) => ask('case.contact', { id, ...data }))) onClose();
  };
  return (
    <ReasonForm
      label={say('panel.case.contact.text')}
      action={say('panel.case.contact')}
      busy={busy}
      before={
        <>
          <div className="customer-pair">
            <SelectField
              label={say('customer.contact.direction')}
              value={direction}
              choices={[
                { id: 'out', text: say('customer.contact.out') },
                { id: 'in', text: say('customer.contact.in') },
              ]}
              onChange={setDirection}
            />
            <ChannelField label={say('panel.case.contact.channel')} value={channel} onChange={setChannel} />
          </div>
          <div className="customer-pair">
            <SelectField
              label={say('customer.contact.about')}
              value={about}
              choices={ABOUT.map((id) => ({ id, text: say(`customer.about.${id}`) }))}
              onChange={setAbout}
            />
            {theirs.length > 0 && (
              <SelectField
                label={say('customer.contact.with')}
                value={contact}
                choices={[
                  { id: ANYONE, text: view.requester || say('customer.contact.anyone') },
                  ...theirs.map(({ contact: id, name }) => ({ id, text: name })),
                ]}
                onChange={setContact}
              />
            )}
          </div>
        </>
      }
      onSend={(text) => void send(text)}
      onClose={onClose}
    />
  );
}
