import { useState } from 'react';
import type { ShownDestination } from '../../../lib/messages/handover-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import {
  DESTINATION_KINDS,
  DESTINATION_NEEDS,
  type DestinationKind,
  destinationSchema,
} from '../../../lib/model/destination.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Free } from '../../ui/held.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SitesPort } from '../sites-port.ts';
import { type CheckedDestination, checkDestination, type TypedDestination } from './check-destination.ts';
import { DestinationExample } from './destination-example.tsx';
import { FieldChoices } from './field-choices.tsx';

const fresh = (): TypedDestination => {
  const { fields } = destinationSchema.parse({ id: '-', name: '-', kind: 'slack' });
  return { kind: 'slack', name: '', fields, url: '', key: '' };
};

/** A destination, new or to be changed. What was typed stays until it is saved. */
export function DestinationForm({
  shown,
  sites,
  onSaved,
  onClose,
}: {
  /** Null for a new one. */
  shown: ShownDestination | null;
  sites: SitesPort;
  onSaved: (next: Answer<'destination.list'>) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [typed, setTyped] = useState<TypedDestination>(() =>
    shown ? { ...shown.destination, url: '', key: '' } : fresh(),
  );
  // Known before the browser is asked: a host that is a site of ours already goes on being read.
  const { value: readSites } = useLoaded(sites.list);
  const [errors, setErrors] = useState<CheckedDestination['errors']>({});
  const [notes, setNotes] = useState<string[]>([]);
  const change = (part: Partial<TypedDestination>) => {
    setTyped((before) => ({ ...before, ...part }));
    setErrors({});
  };
  const choose = (kind: DestinationKind) => change({ kind, url: DESTINATION_NEEDS[kind].address, key: '' });
  const { url, key, ...destination } = typed;
  const save = () => {
    const { address, errors: found } = checkDestination(typed, {
      hasAddress: Boolean(shown?.host),
      hasKey: shown?.hasKey ?? false,
    });
    setErrors(found);
    setNotes([]);
    if (Object.keys(found).length > 0) return;
    const asked = address ? sites.add(address.origin) : Promise.resolve(true); // at once, straight from the click
    void run(async () => {
      if (!(await asked)) return setNotes([say('options.destinations.refused', { host: address?.host ?? '' })]);
      const result = await ask('destination.save', {
        destination: { ...destination, id: shown?.destination.id ?? '', name: destination.name.trim() },
        url: url.trim() || null,
        key: key.trim() || null,
        onlyHere: address !== undefined && !readSites?.some(({ origin }) => origin === address.origin),
      });
      if (result.errors.length > 0) return setNotes(result.errors);
      onSaved(result);
    });
  };
  const error = (field: keyof CheckedDestination['errors']) => {
    const wrong = errors[field];
    return wrong && say(wrong);
  };
  return (
    <form
      className="destination-form"
      // What is wrong is said beside the field, in the reader's language; the browser's own bubble would come first.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {!shown && (
        <SelectField
          label={say('options.destinations.kind')}
          value={typed.kind}
          choices={DESTINATION_KINDS.map((id) => ({ id, text: say(`options.destinations.kind.${id}`) }))}
          onChange={choose}
        />
      )}
      <TextField
        label={say('options.destinations.name')}
        value={typed.name}
        error={error('name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={say('options.destinations.address')}
        type="url"
        value={url}
        help={say(`options.destinations.address.${typed.kind}`)}
        error={error('url')}
        onChange={(next) => change({ url: next })}
        {...(shown?.host && { placeholder: keptWords(shown) })}
      />
      {DESTINATION_NEEDS[typed.kind].wantsKey && (
        <TextField
          label={say('options.destinations.key')}
          value={key}
          help={
            shown?.hasKey
              ? say('options.destinations.key.kept')
              : say(`options.destinations.key.${typed.kind as 'pagerduty' | 'opsgenie'}`)
          }
          error={error('key')}
          onChange={(next) => change({ key: next })}
        />
      )}
      <FieldChoices fields={typed.fields} error={error('fields')} onChange={(fields) => change({ fields })} />
      <DestinationExample kind={typed.kind} fields={typed.fields} />
      {notes.length > 0 && (
        <Notice live tone="warn" icon="alert">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <div className="destination-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say(shown ? 'action.save' : 'options.destinations.add-go')}
        </Button>
        <Free>
          <Button look="bare" onPress={onClose}>
            {say('action.cancel')}
          </Button>
        </Free>
      </div>
    </form>
  );

  function keptWords({ host, tail }: ShownDestination): string {
    const params = { host: host ?? '', tail: tail ?? '' };
    return say(tail ? 'options.destinations.address.kept' : 'options.destinations.address.kept-short', params);
  }
}
