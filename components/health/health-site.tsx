import type { SiteHealth } from '../../lib/messages/health-messages.ts';
import { nameOf } from '../shared/name-of.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { HealthLine, type ShownLine } from './health-line.tsx';
import { HealthReport } from './health-report.tsx';

/** How bad it is: a required part that is missing, then whatever else is not as expected. */
const rank = ({ ok, required }: ShownLine) => (ok ? 2 : required ? 0 : 1);

/** One site on one host: whether it can be read, and each part that is looked for there. */
export function HealthSite({ health }: { health: SiteHealth }) {
  const { say, locale } = useSession();
  const now = useNow();
  const { site, host, tabId, reading, problem, lines } = health;
  const isOff = ({ ok, disagrees }: ShownLine) => !ok || disagrees === true;
  const off = lines.filter(isOff).toSorted((a, b) => rank(a) - rank(b));
  const good = lines.filter((line) => !isOff(line));
  const missing = off.filter(({ ok, required }) => required && !ok).length;
  const checked = ({ at }: ShownLine) => say('health.checked', { when: when(at, now, { say, locale }) });
  const list = (shown: readonly ShownLine[]) => (
    <ul className="health-lines">
      {shown.map((line) => (
        <HealthLine key={line.name} line={line} checked={checked(line)} />
      ))}
    </ul>
  );
  return (
    <Section title={`${nameOf(say, 'site', site)} · ${host}`}>
      {problem ? (
        <Notice tone="warn" icon="alert">
          {problemText(say, problem)}
        </Notice>
      ) : (
        <p>{say(`health.state.${reading === 'blind' ? 'none' : (reading ?? 'closed')}`)}</p>
      )}
      <p className="soft">
        {missing > 0
          ? say('health.missing', { count: missing })
          : say(off.length > 0 ? 'health.doubt' : 'health.all-found')}
      </p>
      {off.length > 0 && list(off)}
      {good.length > 0 && <Disclosure summary={say('health.good', { count: good.length })}>{list(good)}</Disclosure>}
      {tabId != null && <HealthReport tabId={tabId} />}
    </Section>
  );
}
