import { useEffect, useState } from 'react';
import { hostOfPattern, parseSite } from '../options/parse-site.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DeskLine } from './desk-line.tsx';
import type { FirstTools } from './first-tools.ts';

/** Where Simmer may read. Each permission is asked for by itself, from the click on it and with its reason beside it (law 9). */
export function DesksStep({ desks, sites, progress, onProgress }: FirstTools) {
  const { say, ask, locale } = useSession();
  const { value: allowed, problem: unknown, reload } = useLoaded(sites.list);
  const { busy, problem, run } = useRun();
  const [isInvalid, setInvalid] = useState(false);
  const [note, setNote] = useState<{ tone: 'plain' | 'good'; text: string } | null>(null);
  useEffect(() => sites.onChanged(reload), [sites, reload]);

  const isOn = (origin: string) => allowed?.some((site) => site.origin === origin) ?? false;
  const allow = (desk: string, origins: readonly string[], onGiven?: () => void) => {
    const asked = sites.addAll(origins); // at once: the browser wants it straight from the click
    setNote(null);
    void run(async () => {
      if (!(await asked)) return setNote({ tone: 'plain', text: say('first.desk.refused', { desk }) });
      for (const origin of origins) await ask('popup.site-granted', { origin, tabId: null });
      setNote({ tone: 'good', text: say('first.desk.allowed', { desk }) });
      onGiven?.();
      reload();
    });
  };
  const typed = desks.filter(({ origins }) => origins.length === 0);
  const others = (allowed ?? []).filter(({ origin }) => !desks.some(({ origins }) => origins.includes(origin)));
  return (
    <>
      <ul className="line-list">
        {desks
          .filter(({ origins }) => origins.length > 0)
          .map(({ id, name, origins }) => (
            <DeskLine
              key={id}
              name={name}
              state={
                !origins.every(isOn) ? 'off' : allowed?.find((it) => it.origin === origins[0])?.known ? 'known' : 'on'
              }
              isBusy={busy || !allowed}
              onAllow={() => allow(name, origins)}
            />
          ))}
        {others.map(({ origin }) => (
          <DeskLine key={origin} name={hostOfPattern(origin)} state="on" />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const site = parseSite(progress.desk);
          if (!site) return setInvalid(true);
          allow(site.host, [site.origin], () => onProgress({ desk: '' }));
        }}
      >
        <TextField
          label={say('first.desk.other')}
          help={say('first.desk.other.help', {
            desks: new Intl.ListFormat(locale, { type: 'conjunction' }).format(typed.map(({ name }) => name)),
          })}
          placeholder="https://mail.team.example"
          value={progress.desk}
          onChange={(desk) => {
            onProgress({ desk });
            setInvalid(false);
          }}
          error={isInvalid ? say('options.sites.invalid') : undefined}
          button={
            <Button type="submit" isPending={busy}>
              {say('first.desk.allow')}
            </Button>
          }
        />
      </form>
      <p className="soft small">{say('first.desk.why')}</p>
      {note && (
        <Notice live tone={note.tone} icon={note.tone === 'good' ? 'check' : 'info'}>
          {note.text}
        </Notice>
      )}
      <ProblemNotice problem={problem ?? unknown} />
    </>
  );
}
