import { mask } from '../../../lib/cases/mask.ts';
import { type NewEvent, newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { SPONSORSHIP_SUGGESTIONS } from '../../../lib/policy/sponsorship-suggestions.ts';
import { isInOrder, membershipDates } from '../../../lib/programme/membership-dates.ts';
import { missingForEntry, SPONSOR_ROLES } from '../../../lib/programme/missing-for-entry.ts';
import type { ProgrammeAccount } from '../../../lib/programme/programme.ts';
import { act } from '../act.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { newId } from '../new-id.ts';
import { viewProgramme } from './programme-view.ts';
import { proposeAccount } from './propose-account.ts';
import { missingWords, type Programme, readProgramme, todayOf } from './read-programme.ts';

type Keep = (kind: string, text: string | null | undefined) => string | null;
type Say = (it: ProgrammeAccount, moment: Moment, keep: Keep, programme: Programme) => NewEvent | null;

const members = ({ accounts }: Programme, without: string) =>
  [...accounts.values()].filter(({ id, state }) => state === 'member' && id !== without).length;

/** What stands between a customer and the programme, in words (R115–R123). */
function missingWith(it: ProgrammeAccount, sponsor: string | null, programme: Programme, moment: Moment): string[] {
  const missing = missingForEntry(moment.policy, it, sponsor, programme.trained, members(programme, it.id));
  return missingWords(missing, sponsor, moment);
}

/** What the page of the sponsorship programme asks and says (R109–R123). */
export function programmeMessages(bg: Background): Handlers {
  const show = async (moment: Moment): Promise<ProgrammeView> =>
    bg.store(async (db) => viewProgramme(db, await readProgramme(db), moment));

  /** Says one thing of a customer and answers with the programme as it then stands. @throws ProblemError */
  const on = async (id: string, say: Say): Promise<ProgrammeView> => {
    const moment = await readMoment(bg);
    const programme = await bg.store(readProgramme);
    const it = programme.accounts.get(id);
    if (!it) throw new ProblemError('no-case');
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
    const event = say(it, moment, (kind, text) => keep(kind, text ? mask(text) : text), programme);
    const space = it.timeline[0]?.space ?? 'team';
    if (event) await act(bg, { events: [{ ...event, space }], items: items.map((item) => ({ ...item, space })) });
    return show(moment);
  };
  const about = (it: ProgrammeAccount) => `account:${it.id}`;

  return {
    'programme.get': async () => show(await readMoment(bg)),
    'programme.suggestions': async () => SPONSORSHIP_SUGGESTIONS,
    'programme.propose': async (said) => {
      const moment = await readMoment(bg);
      const batch = await proposeAccount(said, moment, newId(bg));
      if (batch.events.length > 0) await act(bg, batch);
      return show(moment);
    },
    'programme.judge': ({ account, criterion, met, note }) =>
      on(account, (it, _, keep) =>
        newEvent('account.criterion-judged', about(it), { criterion, met, note: keep('note', note) }),
      ),
    'programme.check': async ({ account, sponsor }) => {
      const moment = await readMoment(bg);
      const programme = await bg.store(readProgramme);
      const it = programme.accounts.get(account);
      if (!it) throw new ProblemError('no-case');
      const dates = membershipDates(todayOf(moment), moment.policy.sponsorship);
      return { missing: missingWith(it, sponsor ?? null, programme, moment), ...dates };
    },
    'programme.enter': ({ account, sponsor, ...dates }) =>
      on(account, (it, moment, _, programme) => {
        if (it.state === 'member') return null; // said already: an answer that was lost
        const missing = missingWith(it, sponsor, programme, moment);
        if (!isInOrder(dates)) missing.push(moment.say('programme.missing.dates'));
        if (missing.length > 0) throw new ProblemError('programme-not-ready', { missing: missing.join('; ') });
        const roles = moment.policy.people.find(({ id }) => id === sponsor)?.roles ?? [];
        const role = SPONSOR_ROLES.find((one) => roles.includes(one)) ?? 'executive';
        return newEvent('account.entered', about(it), { sponsor: { role, person: sponsor }, ...dates });
      }),
    'programme.decline': ({ account, reason }) =>
      on(account, (it, _, keep) => {
        const kept = keep('reason', reason);
        return it.state === 'proposed' && kept ? newEvent('account.declined', about(it), { reason: kept }) : null;
      }),
    'programme.duty': ({ account, note, ...done }) =>
      on(account, (it, _, keep) => newEvent('account.duty-done', about(it), { ...done, note: keep('note', note) })),
    'programme.measure': ({ account, ...measured }) =>
      on(account, (it) => newEvent('account.measured', about(it), measured)),
    'programme.review': ({ account, note, ...review }) =>
      on(account, (it, _, keep) => newEvent('account.reviewed', about(it), { ...review, note: keep('note', note) })),
    'programme.leave': ({ account, criterion, reason }) =>
      on(account, (it, _, keep) =>
        it.state === 'member'
          ? newEvent('account.left', about(it), { criterion: criterion ?? null, reason: keep('reason', reason) })
          : null,
      ),
    'programme.train': async ({ person, ...training }) => {
      await act(bg, { events: [newEvent('person.trained', `person:${person}`, training)], items: [] });
      return show(await readMoment(bg));
    },
  };
}
