import type { AffectedCustomer, MessageVersion, SharedMessage, Spread } from '../../model/parts/spread.ts';
import type { Part } from './define-part.ts';

const changeOne = (
  state: Spread,
  customer: string,
  change: (it: AffectedCustomer) => AffectedCustomer,
): AffectedCustomer[] => state.affected.map((it) => (it.customer === customer ? change(it) : it));

function changeMessage(
  state: Spread,
  message: string,
  change: (version: MessageVersion) => MessageVersion,
): SharedMessage[] {
  return state.messages.map((it) => (it.message === message ? { ...it, versions: it.versions.map(change) } : it));
}

/**
 * Other customers of a case: plan, scope, who is affected, and the texts for them (R68–R70). An approval holds for one text,
 * known by its vault item: two people may have written a second version at once.
 */
export const spread: Part<Spread> = {
  empty: { plan: null, scope: null, affected: [], messages: [] },
  changes: {
    'case.plan-set': (state, { channel, owner, plan, every }, { at, by }) => ({
      ...state,
      plan: { channel, owner: owner ?? null, text: plan ?? null, every: every ?? null, at, by },
    }),
    'case.scope-set': (state, { scope, questions, issue, words }, { at, by }) => ({
      ...state,
      scope: {
        scope,
        questions: questions.map(({ question, answer }) => ({ question, answer: answer ?? null })),
        issue: issue ?? null,
        words: words ?? null,
        at,
        by,
      },
    }),
    'case.affected-added': (state, { customer, name, person, ticket, ticketRef, reach }) => {
      const isThere = state.affected.some((it) => it.customer === customer || (ticket != null && it.ticket === ticket));
      if (isThere) return state;
      const added: AffectedCustomer = {
        customer,
        name: name ?? null,
        person: person ?? null,
        ticket: ticket ?? null,
        ticketRef: ticketRef ?? null,
        reach: reach ?? null,
        told: null,
      };
      return { ...state, affected: [...state.affected, added] };
    },
    'case.affected-removed': (state, { customer }) => ({
      ...state,
      affected: state.affected.filter((it) => it.customer !== customer),
    }),
    'case.affected-told': (state, data, { at, by }) => ({
      ...state,
      affected: changeOne(state, data.customer, (it) => ({
        ...it,
        told: {
          message: data.message ?? null,
          version: data.version ?? null,
          channel: data.channel ?? null,
          state: data.state,
          at,
          by,
        },
      })),
    }),
    'case.message-written': (state, { message, version, language, text }, { at, by }) => {
      const written: MessageVersion = { version, language, text, at, by, approved: null, withdrawn: false };
      const known = state.messages.find((it) => it.message === message);
      if (!known) return { ...state, messages: [...state.messages, { message, versions: [written] }] };
      const versions = [...known.versions, written];
      return { ...state, messages: state.messages.map((it) => (it === known ? { message, versions } : it)) };
    },
    'case.message-approved': (state, { message, version, text, validUntil }, { at, by }) => ({
      ...state,
      messages: changeMessage(state, message, (it) =>
        it.version === version && it.text === (text ?? it.text)
          ? { ...it, approved: { at, by, validUntil: validUntil ?? null } }
          : it,
      ),
    }),
    'case.message-withdrawn': (state, { message, version }) => ({
      ...state,
      messages: changeMessage(state, message, (it) =>
        version == null || it.version === version ? { ...it, withdrawn: true } : it,
      ),
    }),
  },
};
