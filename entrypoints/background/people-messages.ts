import { dutyCalendar, turnZone } from '../../lib/duty/is-there.ts';
import type { DutyStretch } from '../../lib/duty/list-duty.ts';
import { listDuty } from '../../lib/duty/list-duty.ts';
import { weekDays } from '../../lib/duty/week-days.ts';
import { readAbsences } from '../../lib/imports/absences-read.ts';
import { readAccounts } from '../../lib/imports/accounts-read.ts';
import { writeAccounts } from '../../lib/imports/accounts-write.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ACCOUNT_FIELDS, type AccountField } from '../../lib/model/account-import.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { type Background, readMoment } from './context.ts';

/** Whoever has the ticket or the case has these: nobody is on duty for them. */
const FLOATING_ROLES = ['assignee', 'owner'];

/** What the settings ask of people, their duty, and the customers that matter. Nothing is saved here. */
export function peopleMessages(bg: Background): Handlers {
  return {
    'duty.week': (data) => dutyWeek(bg, data),
    'absences.read': async ({ text, calendar }) => {
      const { policy, now } = await readMoment(bg);
      return readAbsences(text, turnZone(dutyCalendar(calendar, policy), policy), now);
    },
    'accounts.read': async (data) => {
      const { policy } = await readMoment(bg);
      return readAccounts({ ...data, people: policy.people });
    },
    'accounts.write': async ({ accounts }) => {
      const { policy, say, language } = await readMoment(bg);
      const headers = Object.fromEntries(ACCOUNT_FIELDS.map((field) => [field, say(`accounts.column.${field}`)]));
      // Where a comma is a decimal sign, spreadsheets set columns apart by semicolons.
      const delimiter = language === 'fi' ? ';' : ',';
      return { text: writeAccounts(accounts, policy.people, headers as Record<AccountField, string>, delimiter) };
    },
  };
}

const instant = (at: number) => new Date(at).toISOString();

const spell = ({ from, until, on, hole }: DutyStretch) => ({
  from: instant(from),
  until: instant(until),
  person: on?.person.id ?? null,
  why: on?.why ?? null,
  standsInFor: on?.absent?.id ?? null,
  hole: hole?.why ?? null,
});

/** Roles that a row or a ladder sends somebody to. */
function askedRoles({ matrix, ladders }: Policy): Set<string> {
  const steps = ladders.flatMap(({ steps }) => steps.flatMap(({ to }) => ('role' in to ? [to.role] : [])));
  return new Set([...matrix.flatMap(({ to, notify }) => [to.role, ...notify]), ...steps]);
}

async function dutyWeek(bg: Background, { people, roles }: Request<'duty.week'>): Promise<Answer<'duty.week'>> {
  const moment = await readMoment(bg);
  const policy: Policy = { ...moment.policy, people, roles };
  const now = Date.parse(moment.now);
  const timeZone = turnZone(null, policy);
  const days = weekDays(now, timeZone);
  const [first = now, last = now] = [days[0], days.at(-1)];
  const asked = askedRoles(policy);
  const seen = roles.filter(({ id }, i) => !FLOATING_ROLES.includes(id) && roles.findIndex((it) => it.id === id) === i);
  return {
    now: moment.now,
    days: days.map(instant),
    timeZone,
    roles: seen.map(({ id }) => {
      const week = listDuty(id, policy, first, last);
      const current = week.find(({ until }) => until > now) as DutyStretch;
      return { role: id, isAsked: asked.has(id), week: week.map(spell), now: spell(current) };
    }),
  };
}
