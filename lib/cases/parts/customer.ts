import type { Case } from '../../model/case.ts';
import type { EventData } from '../../model/case-events.ts';
import type { Customer, CustomerContact, ToldField } from '../../model/parts/customer.ts';
import { toldValue } from '../told-value.ts';
import type { Part } from './define-part.ts';

type Logged = EventData<'case.contact-logged'>;

const WEIGHED: readonly ToldField[] = ['priority', 'urgency', 'sla'];

/** All three parts, or it is no update (R63). */
function partsOf({ parts }: Logged): CustomerContact['parts'] {
  const { process, impact, sla } = parts ?? {};
  return process && impact && sla ? { process, impact, sla } : null;
}

/** What the customer knows by now of priority, urgency and SLA: a value that changes later was not told (R56–R58). */
function toldBy({ about }: CustomerContact, { told }: Logged, { parts }: Case): Customer['told'] {
  const fields = WEIGHED.filter((field) => about.includes(field));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = toldValue(parts.weighing, field);
      // Whoever told it may not have heard of the value that stands: then they told another one.
      const isThis = value !== undefined && (!told || told[field] === value);
      return isThis ? [[field, value]] : [];
    }),
  );
}

/** The log of contacts with the customer, both ways: the evidence that they were heard (R40, R55). */
export const customer: Part<Customer> = {
  empty: { contacts: [], told: {} },
  changes: {
    'case.contact-logged': (state, data, { at, by, event }, it) => {
      const contact: CustomerContact = {
        event,
        // Nothing is logged before it took place, whatever a clock says.
        at: data.at && Date.parse(data.at) < Date.parse(at) ? data.at : at,
        recorded: at,
        steps: it.steps.length,
        by,
        direction: data.direction ?? 'out',
        channel: data.channel,
        about: data.about ?? [],
        note: data.note ?? null,
        parts: partsOf(data),
        contact: data.contact ?? null,
      };
      const told = contact.direction === 'out' ? { ...state.told, ...toldBy(contact, data, it) } : state.told;
      return { contacts: [...state.contacts, contact], told };
    },
  },
};
