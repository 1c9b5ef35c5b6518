import { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import type { Calendar } from '../../lib/model/policy.ts';
import { problemOf } from '../../lib/model/problem.ts';
import { z } from '../../lib/model/z.ts';
import {
  type DeskPolicy,
  groupsAnswer,
  holidaysAnswer,
  organizationsAnswer,
  policiesAnswer,
  schedulesAnswer,
} from '../../lib/sites/zendesk/policies/desk-answers.ts';
import { mapPolicy } from '../../lib/sites/zendesk/policies/map-policy.ts';
import { mapSchedule } from '../../lib/sites/zendesk/policies/map-schedule.ts';
import type { Note } from '../../lib/sites/zendesk/policies/notes.ts';
import { findHost } from './tab-state.ts';

type DeskAnswer = Answer<'hours.desk'>;
type Refusal = Extract<DeskAnswer, { ok: false }>['refusal'];

/** Why the helpdesk gave nothing. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Zendesk gives a page of policies at a time; more than this many are not asked for. */
const MOST_SCHEDULES = 20;
const MOST_NAMES = 100;

/** The open tab of the helpdesk: the one looked at last. */
async function findDeskTab(): Promise<{ id: number; host: string } | undefined> {
  const tabs = await browser.tabs.query({ url: ['https://*.zendesk.com/*'] });
  const inOrder = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id, url } of inOrder) {
    const host = findHost(url);
    if (id !== undefined && host && new URL(url ?? '').pathname.startsWith('/agent')) return { id, host };
  }
  return undefined;
}

const REFUSALS: Readonly<Record<number, Refusal>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'no-plan',
  429: 'busy',
};

/** @throws Refused with what the helpdesk made of it, ProblemError where its page does not answer */
async function ask<S extends z.ZodMiniType>(tabId: number, path: string, schema: S): Promise<z.output<S>> {
  const { status, body } = await sendToTab(tabId, 'tab.desk', { path });
  if (body === null) throw new Refused(REFUSALS[status] ?? 'strange');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refused('strange');
  }
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) throw new Refused('strange');
  return parsed.data;
}

/** What may be missing without harm: names, holidays, schedules a person has no right to see. */
async function askMaybe<S extends z.ZodMiniType>(tabId: number, path: string, schema: S): Promise<z.output<S> | null> {
  try {
    return await ask(tabId, path, schema);
  } catch (error) {
    if (error instanceof Refused && error.refusal !== 'not-signed-in' && error.refusal !== 'busy') return null;
    throw error;
  }
}

/** The numbers that policies' conditions give for a field. */
function idsIn(policies: readonly DeskPolicy[], field: string): string[] {
  const conditions = policies.flatMap(({ filter }) => [...(filter?.all ?? []), ...(filter?.any ?? [])]);
  const values = conditions.flatMap((each) => (each.field === field ? [each.value].flat() : []));
  return [...new Set(values.flatMap((value) => (/^\d+$/.test(String(value)) ? [String(value)] : [])))];
}

async function readNames(tabId: number, policies: readonly DeskPolicy[]) {
  const organizations = idsIn(policies, 'organization_id').slice(0, MOST_NAMES);
  const [groups, named] = await Promise.all([
    idsIn(policies, 'group_id').length > 0
      ? askMaybe(tabId, '/api/v2/groups.json?page[size]=100', groupsAnswer)
      : Promise.resolve(null),
    organizations.length > 0
      ? askMaybe(tabId, `/api/v2/organizations/show_many.json?ids=${organizations.join(',')}`, organizationsAnswer)
      : Promise.resolve(null),
  ]);
  const find = (list: readonly { id: string | number; name?: string | null | undefined }[] | undefined, id: string) =>
    list?.find((each) => String(each.id) === id)?.name ?? undefined;
  return {
    group: (id: string) => find(groups?.groups, id),
    organization: (id: string) => find(named?.organizations, id),
  };
}

async function readCalendars(tabId: number, note: (note: Note) => void): Promise<Calendar[]> {
  const answer = await askMaybe(tabId, '/api/v2/business_hours/schedules.json', schedulesAnswer);
  const schedules = (answer?.schedules ?? []).slice(0, MOST_SCHEDULES);
  const calendars: Calendar[] = [];
  for (const schedule of schedules) {
    const path = `/api/v2/business_hours/schedules/${schedule.id}/holidays.json`;
    const holidays = await askMaybe(tabId, path, holidaysAnswer);
    const calendar = mapSchedule(schedule, holidays?.holidays ?? null, note);
    if (calendar) calendars.push(calendar);
  }
  return calendars;
}

/**
 * Calendars and SLAs of the helpdesk in an open tab, read with the person's own session. Nothing is guessed: what could not be
 * taken over is named in `notes`. Nothing is saved.
 */
export async function readDeskHours(): Promise<DeskAnswer> {
  const tab = await findDeskTab();
  if (!tab) return { ok: false, refusal: 'no-tab' };
  const notes: Note[] = [];
  const note = (each: Note) => notes.push(each);
  try {
    const answer = await ask(tab.id, '/api/v2/slas/policies.json', policiesAnswer);
    const policies = answer.sla_policies.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
    const calendars = await readCalendars(tab.id, note);
    const names = await readNames(tab.id, policies);
    const [first] = calendars;
    if (answer.next_page) note({ code: 'more', name: tab.host });
    if (calendars.length > 1 && first) note({ code: 'schedules', name: first.name ?? first.id });
    const usesHours = policies.some(({ policy_metrics }) => policy_metrics?.some((line) => line.business_hours));
    if (!first && usesHours) note({ code: 'no-schedule', name: tab.host });
    const slas = policies.flatMap((policy) => mapPolicy(policy, first?.id ?? null, names, note));
    if (slas.length + calendars.length + notes.length === 0) return { ok: false, refusal: 'nothing', host: tab.host };
    return { ok: true, host: tab.host, calendars, slas, notes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal, host: tab.host };
    // The page has no Simmer in it (an update, a crash): the person reloads it.
    if (problemOf(error).code === 'unknown') return { ok: false, refusal: 'no-tab', host: tab.host };
    throw error;
  }
}
