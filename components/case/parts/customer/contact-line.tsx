import type { CustomerView } from '../../../../lib/messages/case-parts/customer-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { when } from '../../../shared/when.ts';

/** One contact: which way and how, about what, when and by whom. */
export function ContactLine({ contact, now }: { contact: CustomerView['contacts'][number]; now: number }) {
  const { say, locale } = useSession();
  const { at, by, direction, channel, about, note, parts, contact: other } = contact;
  const subjects = about.map((one) => say(`customer.about.${one}`)).join(', ');
  const meta = [when(at, now, { say, locale }), by, ...(other ? [say('customer.log.with', { who: other })] : [])];
  return (
    <li className="timeline-line">
      <p>
        {say(`customer.log.${direction}`, { channel: say(`panel.channel.${channel}`) })}
        {subjects && <span className="soft"> · {subjects}</span>}
      </p>
      {note && (
        <p className="customer-log-text" dir="auto">
          {note}
        </p>
      )}
      {parts &&
        (['process', 'impact', 'sla'] as const).map((part) => (
          <p key={part} className="customer-log-text" dir="auto">
            <span className="customer-log-part">{say(`customer.update.${part}`)}: </span>
            {parts[part]}
          </p>
        ))}
      <p className="timeline-meta figures">{meta.join(' · ')}</p>
    </li>
  );
}
