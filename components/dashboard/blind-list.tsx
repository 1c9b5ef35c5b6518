import type { Answer } from '../../lib/messages/messages.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { nameOf } from '../shared/name-of.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';

/** Open helpdesk pages that could not be read: not known, which is not the same as calm. */
export function BlindList({ blind }: { blind: Answer<'radar.list'>['blind'] }) {
  const { say } = useSession();
  return (
    <Section title={say('dashboard.blind')}>
      <ul className="blind-list">
        {blind.map(({ tabId, site, problem }) => (
          <li key={tabId}>
            <LevelMark level="unknown" wordless />
            <span>
              <strong className="site-name">{nameOf(say, 'site', site)}</strong> {problemText(say, problem)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#health">{say('health.open')}</a>
      </p>
    </Section>
  );
}
