import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { Role } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CalendarField } from './calendar-field.tsx';
import { newRotation } from './new-rotation.ts';
import { usePeople } from './people-tools.ts';
import { RotationForm } from './rotation-form.tsx';
import { zoneOf } from './zone-of.ts';

/** Languages a role is named in: those that customers are answered in. */
const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'];

/** Names of holders that are shown; a role may be held by thousands. */
const SHOWN = 12;

/** A role: what the team calls it (R41), when somebody must be reachable, and whether they take turns. */
export function RoleForm({ role, onRemove }: { role: Role; onRemove: () => void }) {
  const { say, locale } = useSession();
  const { people, calendars, onRole } = usePeople();
  const change = (part: Partial<Role>) => onRole(role.id, part);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = [...new Set([...LANGUAGES, ...Object.keys(role.name)])];
  const rename = (language: string, name: string) => {
    const { [language]: _, ...others } = role.name;
    change({ name: name === '' ? others : { ...role.name, [language]: name } });
  };
  const holders = people.filter(({ roles }) => roles.includes(role.id));
  const isShipped = isMessageKey(`role.${role.id}`);
  return (
    <>
      <fieldset className="entry-block">
        <legend className="field-label">{say('roles.names')}</legend>
        <div className="entry-pair">
          {languages.map((language) => (
            <TextField
              key={language}
              label={names.of(language) ?? language}
              value={role.name[language] ?? ''}
              onChange={(name) => rename(language, name)}
            />
          ))}
        </div>
      </fieldset>
      {holders.length > 0 && (
        <p>
          <span className="soft">{say('roles.held-by')}: </span>
          {new Intl.ListFormat(locale, { type: 'conjunction' }).format([
            ...holders.slice(0, SHOWN).map(({ name, id }) => name || id),
            ...(holders.length > SHOWN ? [say('people.count', { count: holders.length - SHOWN })] : []),
          ])}
        </p>
      )}
      <CalendarField
        label={say('roles.cover')}
        alwaysLabel={say('roles.cover.always')}
        value={role.calendar}
        onChange={(calendar) => change({ calendar })}
      />
      <div className="entry-block">
        <Switch
          isSelected={!!role.rotation}
          onChange={(on) =>
            change({
              rotation: on
                ? newRotation(
                    holders.slice(0, SHOWN).map(({ id }) => id),
                    Date.now(),
                    zoneOf(role.calendar, calendars),
                  )
                : undefined,
            })
          }
        >
          {say('roles.rotate')}
        </Switch>
        <p className="soft small">{say('roles.rotate.help')}</p>
      </div>
      {role.rotation && <RotationForm rotation={role.rotation} onChange={(rotation) => change({ rotation })} />}
      {!isShipped && (
        <div>
          <Button onPress={onRemove}>{say('roles.remove')}</Button>
        </div>
      )}
    </>
  );
}
