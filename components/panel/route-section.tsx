import { nameReason } from '../../lib/i18n/name-reason.ts';
import type { Route } from '../../lib/model/assessment.ts';
import type { Severity } from '../../lib/model/kinds.ts';
import { Explain } from '../shared/explain.tsx';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';
import { ProtectiveRow } from './protective-row.tsx';
import { RouteTaker } from './route-taker.tsx';
import { TellCustomer } from './tell-customer.tsx';
import { useWho } from './use-who.ts';
import './route-section.css';

/** Who should take it: who, how, by when, why, and how to explain it to the customer (R11–R13, R59, R111, R125, R126). */
export function RouteSection({ route, severity }: { route: Route; severity: Severity }) {
  const { say, locale } = useSession();
  const { inList } = useWho();
  const reasons = new Intl.ListFormat(locale).format(route.why.map((reason) => nameReason(reason, say)));
  const tellers = route.told ?? route.notify.map((role) => ({ role }));
  const told = new Intl.ListFormat(locale).format(tellers.map(inList));
  // Everything but the most severe is counted in office time, and then half an hour may end on Monday.
  const within = severity === 'S1' ? 'panel.route.within' : 'panel.route.within-office';
  return (
    <Section
      title={say('panel.route')}
      aside={<Explain topic="word.escalation" name={say('help.name.escalation')} also={[`type.${route.type}`]} />}
    >
      {route.type === 'none' ? (
        <p>{say('panel.route.nobody')}</p>
      ) : (
        <div className="route">
          <RouteTaker to={route.to} within={route.acknowledgeWithin} kind={within} />
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
          {told.length > 0 && <p className="soft">{say('panel.route.notify', { who: told })}</p>}
        </div>
      )}
      {route.explain && <TellCustomer text={route.explain} />}
      {route.also.map((row) => (
        <ProtectiveRow key={row.row} row={row} />
      ))}
    </Section>
  );
}
