import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../save-file.ts';
import type { Proposal } from './proposal.ts';
import { makeTemplate, TEMPLATES } from './templates.ts';

const MOST_BYTES = 4_000_000;
/** Errors of a file that are shown; the rest are counted. */
const MOST_ERRORS = 8;

export type BringInState = { proposal: Proposal } | { fault: string; errors?: string[] } | null;

/** Where hours and targets may come from: a template, the helpdesk in an open tab, a file. Nothing is taken over here. */
export function BringIn({
  values,
  timeZone,
  state,
  onState,
}: {
  values: { calendars: readonly Calendar[]; slas: readonly Sla[] };
  /** For the calendars of templates. */
  timeZone: string;
  state: BringInState;
  onState: (state: BringInState) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const readDesk = () =>
    run(async () => {
      onState(null);
      const answer: Answer<'hours.desk'> = await ask('hours.desk', {});
      if (!answer.ok) return onState({ fault: say(`hours.desk.${answer.refusal}`, { host: answer.host ?? '' }) });
      const { host, calendars, slas, notes } = answer;
      onState({ proposal: { title: say('hours.desk.found', { host }), calendars, slas, notes } });
    });
  const readFile = (file: File | undefined) => {
    if (!file) return;
    onState(null);
    if (file.size > MOST_BYTES) return onState({ fault: say('hours.file.long', { file: file.name }) });
    void run(async () => {
      const answer = await ask('hours.file', { text: await file.text() });
      if (answer.ok) {
        const { calendars, slas } = answer;
        if (calendars.length + slas.length === 0)
          return onState({ fault: say('hours.file.nothing', { file: file.name }) });
        return onState({ proposal: { title: say('hours.file.found', { file: file.name }), calendars, slas } });
      }
      const said = answer.errors
        .slice(0, MOST_ERRORS)
        .map(
          ({ line, path, message }) => `${say('options.policy.line', { line })}: ${path ? `${path}: ` : ''}${message}`,
        );
      const rest = answer.errors.length - said.length;
      onState({
        fault: say('hours.file.wrong', { file: file.name }),
        errors: rest > 0 ? [...said, say('hours.more', { count: rest })] : said,
      });
    });
  };
  const write = () => `${JSON.stringify({ schema: 1, ...values }, null, 2)}\n`;
  return (
    <>
      <div className="hours-buttons">
        <MenuButton
          label={say('hours.template')}
          text={say('hours.template')}
          choices={TEMPLATES.map((id) => ({ id, text: say(`hours.template.${id}`) }))}
          onChoose={(template) => onState({ proposal: makeTemplate(template, say, timeZone) })}
        />
        <Button isPending={busy} onPress={() => void readDesk()}>
          {say('hours.desk')}
        </Button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => readFile(files?.[0])}>
          <Button>{say('hours.file')}</Button>
        </FileTrigger>
        <Button onPress={() => saveFile('simmer-hours.json', write())}>{say('options.policy.export')}</Button>
      </div>
      {state && 'fault' in state && (
        <Notice live tone="warn" icon="alert">
          {state.fault}
          {state.errors && (
            <ul>
              {state.errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
