import { nameReason } from '../../lib/i18n/name-reason.ts';
import type { Route } from '../../lib/model/assessment.ts';
import type { Severity } from '../../lib/model/kinds.ts';
import { isoSeconds } from '../shared/iso-seconds.ts';
import { lowerFirst } from '../shared/letter-case.ts';
import { nameOf, whoOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { withinWords } from '../shared/within-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { ProtectiveRow } from './protective-row.tsx';
import { TellCustomer } from './tell-customer.tsx';
import './route-section.css';

/** Who should take it: who, how, by when, why, and how to explain it to the customer (R11–R13, R125, R126). */
export function RouteSection({ route, severity }: { route: Route; severity: Severity }) {
  const { say, locale } = useSession();
  const reasons = new Intl.ListFormat(locale).format(route.why.map((reason) => nameReason(reason, say)));
  // In the middle of a sentence a role is no longer at its head.
  const roles = (codes: readonly string[]) =>
    new Intl.ListFormat(locale).format(codes.map((code) => lowerFirst(nameOf(say, 'role', code), locale)));
  // Everything but the most severe is counted in office time, and then half an hour may end on Monday.
  const within = severity === 'S1' ? 'panel.route.within' : 'panel.route.within-office';
  return (
    <Section title={say('panel.route')}>
      {route.type === 'none' ? (
        <p>{say('panel.route.nobody')}</p>
      ) : (
        <div className="route">
          <p className="route-to">
            <Icon name="person" />
            <strong>{whoOf(say, route.to)}</strong>
            {route.acknowledgeWithin && (
              <span className="soft">
                {say(within, { within: withinWords(isoSeconds(route.acknowledgeWithin), say) })}
              </span>
            )}
          </p>
          <p>
            <span className="route-type">{nameOf(say, 'type', route.type)}</span>
            {' · '}
            <span className="soft">
              {say(`panel.type-help.${route.type}`)}
              {say('words.gap')}
              {say(`mode.${route.mode}.help`)}
            </span>
          </p>
          {route.why.length > 0 && <p className="soft">{say('panel.route.because', { kinds: reasons })}</p>}
          {route.notify.length > 0 && <p className="soft">{say('panel.route.notify', { who: roles(route.notify) })}</p>}
        </div>
      )}
      {route.explain && <TellCustomer text={route.explain} />}
      {route.also.map((row) => (
        <ProtectiveRow key={row.row} row={row} />
      ))}
    </Section>
  );
}
