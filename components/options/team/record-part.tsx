import { useCallback } from 'react';
import type { RecordLine } from '../../../lib/messages/record-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useNow } from '../../shared/use-now.ts';
import { useRun } from '../../shared/use-run.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { saveFile } from '../save-file.ts';

/** So much of a device's id is enough to tell it from the others of a team. */
const SHORT = 6;

/** Whether the team's record is as it was written; open by itself where something was found. */
export function RecordPart() {
  const { say, ask, locale } = useSession();
  const load = useCallback(() => ask('record.get', {}), [ask]);
  const { value, setValue } = useLoaded(load);
  const { busy, problem, run } = useRun();
  const now = useNow();
  if (!value) return null;
  const { lines, checkedAt } = value;
  const at = (moment: string) => when(moment, now, { say, locale });
  const check = () => run(async () => setValue(await ask('record.check', {})));
  const save = () => run(async () => saveFile('simmer-record.json', (await ask('record.export', {})).text));
  return (
    <Disclosure isOpen={lines.length > 0} summary={say('record.title', { count: lines.length })}>
      <div className="record">
        <p className="small soft">{say('record.help')}</p>
        {lines.length > 0 && (
          <ul className="record-list small">
            {lines.map((line) => (
              <li key={`${line.kind}/${line.device}`}>
                <p>{wordsOf(line)}</p>
                <p className="soft">
                  {at(line.at)} · <code>{line.event}</code>
                </p>
              </li>
            ))}
          </ul>
        )}
        {checkedAt && <p className="small soft">{say('record.checked', { when: at(checkedAt) })}</p>}
        <div className="team-actions">
          <Button isPending={busy} onPress={() => void check()}>
            {say('record.check')}
          </Button>
          {lines.length > 0 && (
            <Button look="bare" isDisabled={busy} onPress={() => void save()}>
              {say('record.save')}
            </Button>
          )}
        </div>
        <ProblemNotice problem={problem} />
      </div>
    </Disclosure>
  );

  function wordsOf({ kind, name, device, count }: RecordLine): string {
    return say(`record.${kind}`, { name, device: device.slice(0, SHORT).toUpperCase(), count });
  }
}
