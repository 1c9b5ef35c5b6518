import { CHANNELS, LEVELS, METRICS, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from '../../../lib/model/kinds.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { ComboField } from '../../ui/combo-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CheckGroup } from './check-group.tsx';
import type { Test } from './condition-model.ts';
import { DurationField } from './duration-field.tsx';
import { useWording } from './editor-context.tsx';
import { languageName } from './wording.ts';

const SITES = ['zendesk', 'roundcube', 'rt'];
/** Languages whose words Simmer knows; any other tag may be typed. */
const LANGUAGES = ['en', 'fi', 'et', 'sv', 'de', 'fr', 'es', 'pt', 'id', 'zh', 'ja'];

/** What a test compares with, in the field that suits it. */
export function TestFields({ test, onChange }: { test: Test; onChange: (test: Test) => void }) {
  const { say, locale } = useSession();
  const { context } = useWording();
  const named = <Id extends string>(ids: readonly Id[], family: string) =>
    ids.map((id) => ({ id, text: nameOf(say, family, id) }));
  const select = <Id extends string>(
    label: string,
    value: Id,
    ids: readonly Id[],
    family: string,
    put: (value: Id) => void,
  ) => <SelectField label={label} isLabelHidden value={value} choices={named(ids, family)} onChange={put} />;
  const text = (kind: 'tag' | 'group' | 'organization' | 'issue', value: string, put: (value: string) => void) => (
    <TextField
      label={say(`editor.test.${kind}`)}
      isLabelHidden
      value={value}
      onChange={put}
      error={value.trim() === '' ? say('editor.test.missing') : undefined}
    />
  );

  if ('signal' in test)
    return select(say('editor.test.signal'), test.signal, SIGNAL_KINDS, 'kind', (signal) => onChange({ signal }));
  if ('level' in test)
    return select(say('editor.test.level'), test.level, LEVELS, 'level', (level) => onChange({ level }));
  if ('score' in test)
    return (
      <NumberField
        label={say('editor.test.score')}
        value={test.score.gte}
        placeholder=""
        min={0}
        max={100}
        onChange={(gte) => gte !== null && onChange({ score: { gte } })}
      />
    );
  if ('severity' in test)
    return (
      <CheckGroup
        label={say('editor.test.severity')}
        values={test.severity}
        choices={named(SEVERITIES, 'severity')}
        onChange={(severity) => onChange({ severity })}
      />
    );
  if ('priority' in test)
    return (
      <CheckGroup
        label={say('editor.test.priority')}
        values={test.priority}
        choices={named(PRIORITIES, 'priority')}
        onChange={(priority) => onChange({ priority })}
      />
    );
  if ('status' in test)
    return (
      <CheckGroup
        label={say('editor.test.status')}
        values={test.status}
        choices={named(STATUSES, 'status')}
        onChange={(status) => onChange({ status })}
      />
    );
  if ('channel' in test)
    return (
      <CheckGroup
        label={say('editor.test.channel')}
        values={test.channel}
        choices={CHANNELS.map((id) => ({ id, text: upperFirst(say(`editor.channel.${id}`), locale) }))}
        onChange={(channel) => onChange({ channel })}
      />
    );
  if ('tag' in test) return text('tag', test.tag, (tag) => onChange({ tag }));
  if ('group' in test) return text('group', test.group, (group) => onChange({ group }));
  if ('organization' in test) return text('organization', test.organization, (it) => onChange({ organization: it }));
  if ('issue' in test) return text('issue', test.issue, (issue) => onChange({ issue }));
  if ('account' in test || 'language' in test || 'site' in test)
    return <ListedField test={test} tiers={context.tiers} locale={locale} onChange={onChange} />;
  if ('clock' in test)
    return (
      <div className="field-pair">
        {select(say('editor.test.clock'), test.clock.metric, METRICS, 'metric', (metric) =>
          onChange({ clock: { ...test.clock, metric } }),
        )}
        <SelectField
          label={say('editor.test.clock.state')}
          isLabelHidden
          value={test.clock.breached ? 'missed' : 'kept'}
          choices={(['missed', 'kept'] as const).map((id) => ({ id, text: say(`editor.clock.${id}`) }))}
          onChange={(state) => onChange({ clock: { ...test.clock, breached: state === 'missed' } })}
        />
      </div>
    );
  return (
    <div className="test-similar">
      <NumberField
        label={say('editor.test.similar.count')}
        isLabelShown
        value={test.similar.gte}
        placeholder=""
        min={2}
        max={1000}
        onChange={(gte) => gte !== null && onChange({ similar: { ...test.similar, gte } })}
      />
      <DurationField
        label={say('editor.test.similar.within')}
        value={test.similar.within}
        onChange={(within) => within && onChange({ similar: { ...test.similar, within } })}
      />
    </div>
  );
}

/** A value that is mostly one of a list, but may be any. */
function ListedField({
  test,
  tiers,
  locale,
  onChange,
}: {
  test: Extract<Test, { account: string } | { language: string } | { site: string }>;
  tiers: readonly string[];
  locale: string;
  onChange: (test: Test) => void;
}) {
  const { say } = useSession();
  const [kind, value, choices] =
    'account' in test
      ? (['account', test.account, tiers.map((id) => ({ id }))] as const)
      : 'language' in test
        ? (['language', test.language, LANGUAGES.map((id) => ({ id, aside: languageName(id, locale) }))] as const)
        : (['site', test.site, SITES.map((id) => ({ id, aside: nameOf(say, 'site', id) }))] as const);
  const put = (next: string): Test =>
    kind === 'account' ? { account: next } : kind === 'language' ? { language: next } : { site: next };
  return (
    <ComboField
      label={say(`editor.test.${kind}`)}
      isLabelHidden
      value={value}
      choices={choices}
      error={value.trim() === '' ? say('editor.test.missing') : undefined}
      onChange={(next) => next !== value && onChange(put(next))}
    />
  );
}
