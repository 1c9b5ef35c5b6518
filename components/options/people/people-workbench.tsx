import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Answer, Settings } from '../../../lib/messages/messages.ts';
import type { Person, Role } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PartsActions } from '../parts-actions.tsx';
import { useParts } from '../use-parts.ts';
import { changePerson, changeRole, newId, removePerson, removeRole, type Team } from './change-people.ts';
import { DutyBoard } from './duty-board.tsx';
import { PeopleList } from './people-list.tsx';
import { type PeopleTools, PeopleToolsProvider } from './people-tools.ts';
import { roleText } from './role-text.ts';
import { RolesList } from './roles-list.tsx';

const PARTS = ['people', 'roles'] as const;

/** People and roles as they are being changed, with what comes of it: who is on duty. */
export function PeopleWorkbench({
  loaded,
  settings,
  onSettings,
  onSaved,
}: {
  loaded: Answer<'parts.get'>;
  settings: Settings;
  onSettings: (settings: Settings) => Promise<void>;
  onSaved: () => void;
}) {
  const { say, language } = useSession();
  const parts = useParts('people', PARTS, loaded, onSaved);
  const { people, roles } = parts.values;
  const { problem, run } = useRun();
  const [removed, setRemoved] = useState<{ text: string; before: Team } | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const change = (part: Partial<Team>) => {
    parts.change(part);
    setRemoved(null);
  };
  const lookUp = useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]));
    const roleById = new Map(roles.map((role) => [role.id, role]));
    return {
      byId,
      nameOfPerson: (id: string) => byId.get(id)?.name || (byId.has(id) ? say('people.nameless') : id),
      nameOfRole: (id: string) => {
        const role = roleById.get(id) ?? { id, name: {} };
        return roleText(role, say, language) === id ? say('roles.nameless') : roleText(role, say, language);
      },
    };
  }, [people, roles, say, language]);
  const calendars = loaded.values.calendars;
  const me = settings.person ?? null;
  const acts = {
    onPerson: (id: string, part: Partial<Person>) => change(changePerson(parts.values, id, part)),
    onRole: (id: string, part: Partial<Role>) => change(changeRole(parts.values, id, part)),
    onMe: (person: string | null) => void run(() => onSettings({ ...settings, person })),
  };
  const latest = useRef(acts);
  latest.current = acts;
  const tools = useMemo<PeopleTools>(
    () => ({
      people,
      roles,
      calendars: calendars ?? [],
      me,
      ...lookUp,
      onPerson: (id, part) => latest.current.onPerson(id, part),
      onRole: (id, part) => latest.current.onRole(id, part),
      onMe: (person) => latest.current.onMe(person),
    }),
    [people, roles, calendars, me, lookUp],
  );
  // Typing comes first: the week of twenty roles is drawn when there is time for it.
  const later = useDeferredValue(tools);
  const board = useMemo(
    () => (
      <PeopleToolsProvider value={later}>
        <DutyBoard />
      </PeopleToolsProvider>
    ),
    [later],
  );
  const remove = (text: string, after: Team) => {
    const before = parts.values;
    change(after);
    setRemoved({ text, before });
    setOpen(null);
  };
  const undo = () => {
    if (removed) change(removed.before);
  };
  const addPerson = () => {
    const id = newId('person');
    change({ people: [{ id, name: '', roles: [], accounts: [], addresses: [] }, ...people] });
    setOpen(id);
  };
  const addRole = () => {
    const id = newId('role');
    change({ roles: [{ id, name: {} }, ...roles] });
    setOpen(id);
  };
  return (
    <PeopleToolsProvider value={tools}>
      {board}
      <PeopleList
        open={open}
        onOpen={setOpen}
        onAdd={addPerson}
        onRemove={(id) =>
          remove(say('people.removed', { name: tools.nameOfPerson(id) }), removePerson(parts.values, id))
        }
      />
      <RolesList
        open={open}
        onOpen={setOpen}
        onAdd={addRole}
        onRemove={(id) => remove(say('roles.removed', { name: tools.nameOfRole(id) }), removeRole(parts.values, id))}
      />
      <div className="parts-bar">
        {removed && (
          <Notice live icon="check" action={<Button onPress={undo}>{say('action.undo')}</Button>}>
            {removed.text}
          </Notice>
        )}
        <ProblemNotice problem={problem} />
        <PartsActions parts={parts} />
      </div>
    </PeopleToolsProvider>
  );
}
