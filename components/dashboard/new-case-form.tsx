import type { HandWrittenCase } from '../../lib/messages/intake-messages.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { CHANNELS, ESCALATION_TYPES, INTAKES, SEVERITIES } from '../../lib/model/kinds.ts';
import { findWebUrl } from '../shared/find-web-url.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ReasonPicks } from './reason-picks.tsx';
import './new-case.css';

const TYPES = ESCALATION_TYPES.filter((type) => type !== 'none');

/** What a case without a ticket needs: who, what, why, what is at stake, and who takes it (R53, R86, R39). */
export function NewCaseForm({
  choices,
  written,
  onChange,
  onOpened,
}: {
  choices: Answer<'intake.choices'>;
  written: HandWrittenCase;
  onChange: (written: HandWrittenCase) => void;
  onOpened: (view: CaseView) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const change = (part: Partial<HandWrittenCase>) => onChange({ ...written, ...part });
  const toRole = written.toRole || choices.proposed[written.type] || 'escalation-manager';
  const isInternal = choices.reasons.some(({ id, internal }) => internal && written.reasons.includes(id));
  const url = written.url?.trim() ?? '';
  const isBadUrl = url !== '' && findWebUrl(url) === undefined;
  const stakes = say(isInternal ? 'intake.new.stakes.internal' : 'intake.new.stakes');
  const needs = [
    ...(isInternal || written.customer.trim() ? [] : [say('intake.new.customer')]),
    ...(written.subject.trim() ? [] : [say('intake.new.subject')]),
    ...(written.stakes.trim() ? [] : [stakes]),
  ];
  const open = () =>
    run(async () => {
      const address = written.address?.trim() || null;
      onOpened(await ask('intake.open', { ...written, toRole, url: url || null, address }));
    });
  return (
    <form
      className="new-case"
      onSubmit={(event) => {
        event.preventDefault();
        if (needs.length === 0 && !isBadUrl) void open();
      }}
    >
      <p className="soft">{say('intake.new.hint')}</p>
      <div className="new-case-pair">
        <SelectField
          label={say('intake.new.channel')}
          value={written.channel}
          choices={CHANNELS.map((id) => ({ id, text: say(`panel.channel.${id}`) }))}
          onChange={(channel) => change({ channel })}
        />
        <SelectField
          label={say('intake.new.intake')}
          value={written.intake}
          choices={INTAKES.map((id) => ({ id, text: say(`intake.from.${id}`) }))}
          onChange={(intake) => change({ intake })}
        />
      </div>
      <ReasonPicks choices={choices.reasons} picked={written.reasons} onChange={(reasons) => change({ reasons })} />
      {isInternal && <Notice icon="shield">{say('intake.new.internal')}</Notice>}
      {!isInternal && (
        <>
          <TextField
            label={say('intake.new.customer')}
            value={written.customer}
            onChange={(customer) => change({ customer })}
          />
          <TextField
            label={say('intake.new.address')}
            help={say('intake.new.address.help')}
            value={written.address ?? ''}
            onChange={(address) => change({ address })}
          />
        </>
      )}
      <TextField
        label={say('intake.new.subject')}
        value={written.subject}
        onChange={(subject) => change({ subject })}
      />
      <TextField
        label={say('intake.new.url')}
        type="url"
        value={written.url ?? ''}
        error={isBadUrl ? say('intake.new.url.bad') : undefined}
        onChange={(next) => change({ url: next })}
      />
      <TextField
        label={say('intake.new.summary')}
        lines={4}
        value={written.summary}
        onChange={(summary) => change({ summary })}
      />
      <TextField label={stakes} lines={2} value={written.stakes} onChange={(next) => change({ stakes: next })} />
      <ChoiceField
        label={say('panel.sheet.type')}
        value={written.type}
        choices={TYPES.map((id) => ({ id, text: nameOf(say, 'type', id) }))}
        onChange={(type) => change({ type, toRole: '' })}
      />
      <ChoiceField
        label={say('panel.sheet.severity')}
        value={written.severity}
        choices={SEVERITIES.map((id) => ({ id, text: say(`severity.${id}`) }))}
        onChange={(severity) => change({ severity })}
      />
      <SelectField
        label={say('panel.sheet.to')}
        value={toRole}
        choices={choices.roles.map(({ id, name }) => ({ id, text: name }))}
        onChange={(role) => change({ toRole: role })}
      />
      {needs.length > 0 && <p className="soft small">{say('intake.new.needs', { what: needs.join(' · ') })}</p>}
      <div className="new-case-actions">
        <Button look="solid" type="submit" isPending={busy} isDisabled={needs.length > 0 || isBadUrl}>
          {say('intake.new.open')}
        </Button>
      </div>
      <ProblemNotice problem={problem} also={say('panel.sheet.kept')} />
    </form>
  );
}
