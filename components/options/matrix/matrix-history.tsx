import type { MatrixVersion } from '../../../lib/messages/matrix-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';

/** How many names of what a version changed are written out. */
const MOST_NAMES = 3;

/** Who changed the matrix and its ladders, when and what; any version can be taken into the editor again. */
export function MatrixHistory({
  versions,
  isChanged,
  onTake,
}: {
  versions: readonly MatrixVersion[];
  /** True while there is something unsaved: then "nobody has changed it" would be half a truth. */
  isChanged: boolean;
  onTake: (parts: Answer<'matrix.version'>) => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const [latest] = versions;
  if (!latest) return isChanged ? null : <p className="soft small">{say('editor.history.none')}</p>;
  const day = (at: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at));
  const some = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      names.length > MOST_NAMES
        ? [...names.slice(0, MOST_NAMES), say('editor.history.others', { count: names.length - MOST_NAMES })]
        : names,
    );
  const what = ({ isReset, added, removed, changed, isReordered }: MatrixVersion) => {
    if (isReset) return say('editor.history.reset');
    const parts = [
      ...(added.length > 0 ? [say('editor.history.added', { names: some(added) })] : []),
      ...(removed.length > 0 ? [say('editor.history.removed', { names: some(removed) })] : []),
      ...(changed.length > 0 ? [say('editor.history.changed', { names: some(changed) })] : []),
      ...(isReordered ? [say('editor.history.reordered')] : []),
    ];
    return parts.length > 0 ? parts.join(say('words.gap')) : say('editor.history.same');
  };
  return (
    <>
      <Disclosure
        summary={<span className="small">{say('editor.history.last', { name: latest.by, time: day(latest.at) })}</span>}
      >
        <ul className="history">
          {versions.map((version) => (
            <li key={version.id}>
              <div className="history-text">
                <p>
                  <strong>{say(`editor.history.${version.part}`)}</strong>{' '}
                  <span className="soft small">
                    {say('editor.history.by', { name: version.by, time: day(version.at) })}
                  </span>{' '}
                  {version.holds && <Tag tone="good">{say('editor.history.holds')}</Tag>}
                </p>
                <p className="soft small">{what(version)}</p>
              </div>
              {!version.holds && (
                <Button
                  isDisabled={busy}
                  onPress={() => void run(async () => onTake(await ask('matrix.version', { id: version.id })))}
                >
                  {say('editor.history.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
      <ProblemNotice problem={problem} />
    </>
  );
}
