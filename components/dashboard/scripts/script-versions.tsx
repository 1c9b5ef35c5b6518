import { useCallback } from 'react';
import type { ScriptLine, ScriptVersionView } from '../../../lib/messages/script-messages.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VersionDifference } from './version-difference.tsx';

interface Props {
  script: ScriptLine;
  isCoach: boolean;
  after: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Every version, who wrote and who approved it, and what it changed; the newest first. */
export function ScriptVersions(props: Props) {
  const { say } = useSession();
  const { title, versions, isWaiting, isParted } = props.script;
  return (
    <Disclosure
      level={3}
      isLazy
      isOpen={isWaiting || isParted}
      summary={
        <>
          <span aria-hidden="true">{say('scripts.versions', { count: versions })}</span>
          <span className="visually-hidden">{say('scripts.versions-of', { count: versions, title })}</span>
        </>
      }
    >
      <VersionList {...props} />
    </Disclosure>
  );
}

function VersionList({ script, isCoach, after }: Props) {
  const { say, ask } = useSession();
  const { id, language, state } = script;
  const load = useCallback(() => ask('scripts.history', { id, language }), [ask, id, language]);
  const { value, problem, reload } = useLoaded(load, script);
  if (!value) return <NotLoaded problem={problem} onRetry={reload} lines={['long']} />;
  return (
    <ol className="version-list">
      {value.versions.map((version) => (
        <li key={version.number} className="version">
          <VersionHead version={version} />
          {version.since ? (
            <VersionDifference since={version.since} language={language} />
          ) : (
            <p className="script-words" lang={language} dir="auto">
              {version.text}
            </p>
          )}
          {isCoach && !version.approved && state !== 'retired' && (
            <div className="case-form-actions">
              <Button
                icon="check"
                aria-label={say('scripts.approve-label', {
                  title: `${version.title}, ${say('scripts.version', { number: version.number })}`,
                })}
                onPress={() =>
                  void after(() => ask('scripts.approve', { id, language, version: version.event, hash: version.hash }))
                }
              >
                {say('scripts.approve')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function VersionHead({ version }: { version: ScriptVersionView }) {
  const { say, locale } = useSession();
  const now = useNow();
  const { number, changed, approved, isInForce, isHead } = version;
  const time = (at: string) => when(at, now, { say, locale });
  const written = changed
    ? say('scripts.written', { number, who: changed.by, when: time(changed.at) })
    : say('scripts.shipped-version');
  return (
    <p className="soft small">
      {written}
      {approved && ` · ${say('scripts.approved-by', { who: approved.by, when: time(approved.at) })}`}{' '}
      {isInForce && <Tag tone="good">{say('scripts.in-force')}</Tag>}
      {isHead && !isInForce && <Tag tone="watch">{say('scripts.state.parted')}</Tag>}
    </p>
  );
}
