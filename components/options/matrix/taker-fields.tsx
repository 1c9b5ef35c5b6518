import { upperFirst } from '../../shared/letter-case.ts';
import { useSession } from '../../shared/session.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DutyLine } from './duty-line.tsx';
import { useWording } from './editor-context.tsx';
import { PersonField } from './person-field.tsx';
import { roleName } from './wording.ts';

interface Taker {
  role: string;
  person?: string | null | undefined;
}

/** A role and, if one is meant, a person of it; and who that is at this moment. */
export function TakerFields({ to, onChange }: { to: Taker; onChange: (to: Taker) => void }) {
  const { say, locale } = useSession();
  const wording = useWording();
  const roles = wording.context.roles.map(({ id, name }) => ({ id, text: upperFirst(name, locale) }));
  const known = roles.some(({ id }) => id === to.role)
    ? roles
    : [...roles, { id: to.role, text: upperFirst(roleName(to.role, wording), locale) }];
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={say('editor.role')}
          value={to.role}
          choices={known}
          onChange={(role) => onChange({ ...to, role })}
        />
        <PersonField wording={wording} value={to.person} onChange={(person) => onChange({ ...to, person })} />
      </div>
      <DutyLine role={to.role} person={to.person} />
    </>
  );
}
