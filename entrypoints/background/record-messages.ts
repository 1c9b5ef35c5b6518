import { browser } from '../../lib/browser/browser.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { RecordLine, RecordView } from '../../lib/messages/record-messages.ts';
import type { Finding } from '../../lib/model/chain.ts';
import { checkLog, listFindings } from '../../lib/store/check-log.ts';
import { type Background, readMoment } from './context.ts';
import { personName } from './names.ts';

/** Whether the record of each device is as it was written, and what is not. */
export function recordMessages(bg: Background): Handlers {
  const view = async (): Promise<RecordView> => {
    const [{ checkedAt, findings }, moment] = await Promise.all([bg.store((db) => listFindings(db)), readMoment(bg)]);
    return { checkedAt, lines: groupFindings(findings, (by) => personName(by, moment)) };
  };
  return {
    'record.get': view,
    'record.check': async () => {
      await bg.store((db) => checkLog(db, Date.now(), { whole: true }));
      return view();
    },
    'record.export': async () => {
      const { checkedAt, findings } = await bg.store((db) => listFindings(db));
      const { version } = browser.runtime.getManifest();
      return { text: JSON.stringify({ simmer: 'record', version, checkedAt, findings }, null, 2) };
    },
  };
}

/** One line for each kind and device, the newest first; the file has each of them. */
function groupFindings(findings: readonly Finding[], nameOf: (by: string) => string): RecordLine[] {
  const groups = Map.groupBy(findings, ({ kind, device }) => `${kind}/${device}`);
  const lines = [...groups.values()].map((all): RecordLine => {
    const [last = all[0] as Finding] = all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    const { kind, device, by, event, at } = last;
    return { kind, device, name: nameOf(by), count: all.length, event, at };
  });
  return lines.sort((a, b) => (a.at < b.at ? 1 : -1));
}
