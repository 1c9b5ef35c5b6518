import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PointedMessages } from './pointed-messages.tsx';
import { PointedRoles } from './pointed-roles.tsx';
import { PointedTicket } from './pointed-ticket.tsx';
import type { PointingPort } from './pointing-port.ts';
import { useLook } from './use-look.ts';
import '../ui/base.css';
import './pointing.css';

/** What would be read of the page that a person pointed at, before it is saved: the texts are shown here and kept nowhere. */
export function Pointing({
  tabId,
  draft,
  port,
}: {
  tabId: number;
  draft: Answer<'pointing.draft'>;
  port: PointingPort;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const { choices, setChoices, shown, problem: unseen, look } = useLook(tabId, draft.profile);
  const [note, setNote] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    document.title = say('pointing.title');
  }, [say]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => look(choices), []);

  const { profile } = choices;
  const change = (part: Partial<SiteProfile>) => look({ ...choices, profile: { ...profile, ...part } });
  const needsOrder = shown !== null && shown.messages.length > 1 && !shown.proved && !profile.first;
  const host = profile.host;
  const save = () => {
    setNote(null);
    const asked = port.request(draft.origin); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return setNote(say('pointing.refused', { host }));
      await ask('pointing.save', { tabId, profile });
      setSaved(true);
    });
  };
  const again = () =>
    void run(async () => {
      await ask('pointing.start', { tabId });
      port.show(tabId);
    });
  const blocked =
    profile.name.trim() === '' ? say('pointing.name.missing') : needsOrder ? say('pointing.order.missing') : null;
  const lost = draft.lost.map((part) => nameOf(say, 'pointing-part', part));
  return (
    <main className="pointing">
      <h1>{say('pointing.title')}</h1>
      <p className="soft">{say('pointing.help')}</p>
      {isSaved && (
        <Notice live tone="good" icon="check">
          {say('pointing.saved', { name: profile.name })}
        </Notice>
      )}
      {lost.length > 0 && (
        <Notice tone="warn" icon="alert">
          {say('pointing.lost', { parts: new Intl.ListFormat(locale, { type: 'unit' }).format(lost) })}
        </Notice>
      )}
      {shown?.problem && (
        <Notice live tone="warn" icon="alert">
          {problemText(say, shown.problem)}
        </Notice>
      )}
      {!isSaved && shown && (
        <>
          <div className="pointing-name">
            <TextField
              label={say('pointing.name')}
              value={profile.name}
              onChange={(name) => setChoices({ ...choices, profile: { ...profile, name: name.slice(0, 80) } })}
            />
          </div>
          <PointedTicket
            shown={shown}
            profile={profile}
            timeZone={port.timeZone}
            onChange={change}
            onChosen={(chosen) => look({ ...choices, chosen })}
          />
          <PointedRoles shown={shown} profile={profile} onChange={change} />
          <PointedMessages
            shown={shown}
            examples={choices.examples}
            onRole={(id, role) =>
              look({ ...choices, examples: [...choices.examples.filter((each) => each.id !== id), { id, role }] })
            }
          />
        </>
      )}
      <div className="pointing-foot">
        {note && <Notice live>{note}</Notice>}
        <ProblemNotice problem={problem ?? unseen} />
        {!isSaved && (
          <>
            {shown && blocked && <p className="soft">{blocked}</p>}
            <div className="pointing-actions">
              <Button
                look="solid"
                isPending={busy}
                isDisabled={!shown || shown.messages.length === 0 || blocked !== null}
                onPress={save}
              >
                {say('pointing.save')}
              </Button>
              <Button onPress={again}>{say('pointing.again')}</Button>
            </div>
            <p className="soft small">{say('pointing.private')}</p>
          </>
        )}
      </div>
    </main>
  );
}
