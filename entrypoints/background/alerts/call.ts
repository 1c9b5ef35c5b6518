import { browser } from '../../../lib/browser/browser.ts';
import type { RadarRecord } from '../../../lib/store/radar/radar-types.ts';
import type { Background, Moment } from '../context.ts';
import { showNote } from '../notify.ts';
import { radarRows } from '../radar-rows.ts';
import { readAlerts, writeAlerts } from './alert-state.ts';

const IN_DIGEST = 3;
const HOUR = 60 * 60_000;
const MARK = ' alert/';

/** What a ticket is called in a note: whose it is, and its subject where it was read here. */
async function wordsOf(bg: Background, records: readonly RadarRecord[], moment: Moment): Promise<string[]> {
  const rows = await bg.store((db) => radarRows(db, records, moment));
  return rows.map(({ requester, subject, ref, many, seenBy }) => {
    const who = many ? moment.say('ladder.group.count', { count: many.count }) : (requester ?? seenBy ?? '');
    const what = subject ?? moment.say('radar.ref', { ref });
    return who ? `${who}: ${what}` : what;
  });
}

/** Calls for one ticket that rose. A record that is gone meanwhile calls nobody. */
export async function callFor(bg: Background, record: RadarRecord | undefined, moment: Moment): Promise<void> {
  if (!record) return;
  const { say } = moment;
  const [text = ''] = await wordsOf(bg, [record], moment);
  const about = record.id.startsWith('case:') ? record.id : `ticket:${record.id}`;
  await showNote(`${about}${MARK}${record.id}`, {
    title: say('alert.rose', { level: say(`level.${record.level}`), score: record.score }),
    text,
    buttons: [say('alert.open'), say('alert.later')],
  });
}

/** One word for all that waited: how many, and the hottest. */
export async function callForDigest(bg: Background, records: readonly RadarRecord[], moment: Moment): Promise<void> {
  if (records.length === 0) return;
  const hottest = records.toSorted((a, b) => (a.heat < b.heat ? 1 : -1)).slice(0, IN_DIGEST);
  const lines = await wordsOf(bg, hottest, moment);
  await showNote(`radar:${MARK}digest`, {
    title: moment.say('alert.digest', { count: records.length }),
    text: lines.join('\n'),
    buttons: [],
  });
}

/** The second button of a note: the same once more in an hour, as long as it is hot then. @throws ProblemError `store-*` */
export async function remindLater(bg: Background, noteId: string): Promise<void> {
  await browser.notifications.clear(noteId);
  const [, id] = noteId.split(MARK);
  await navigator.locks.request('simmer-time', () =>
    bg.store(async (db) => {
      const state = await readAlerts(db);
      const known = id === undefined ? undefined : state?.known[id];
      if (!state || !known || id === undefined) return;
      const again = new Date(Date.now() + HOUR).toISOString();
      await writeAlerts(db, { ...state, known: { ...state.known, [id]: { ...known, again } } });
    }),
  );
}
