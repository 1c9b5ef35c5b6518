import type { Who } from '../../lib/messages/case-parts/who.ts';
import { NAME_TEXT } from '../../lib/model/text-limits.ts';
import { useSession } from '../shared/session.tsx';
import { tooLong } from '../shared/too-long.ts';
import { ComboField } from '../ui/combo-field.tsx';
import type { Team } from './use-team.ts';

/** Whoever a typed name means: somebody of the team, a role, else just the name. */
export function findWho(typed: string, team: Team | undefined): Who {
  const name = typed.trim();
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const person = team?.people.find((one) => same(one.name));
  if (person) return { person: person.id };
  const role = team?.roles.find((one) => same(one.name));
  return role ? { role: role.id } : { name };
}

/** What somebody is called in that field. */
export function whoText({ role, person, name }: Who, team: Team | undefined): string {
  if (person) return team?.people.find(({ id }) => id === person)?.name ?? name ?? '';
  return name ?? team?.roles.find(({ id }) => id === role)?.name ?? '';
}

/** Names somebody: by typing, from the team's people and roles, or anybody else. */
export function WhoField({
  label,
  value,
  team,
  error,
  onChange,
}: {
  label: string;
  /** As typed. `findWho` says whom it means. */
  value: string;
  team: Team | undefined;
  error?: string | undefined;
  onChange: (typed: string) => void;
}) {
  const { say } = useSession();
  const choices = [...(team?.people ?? []).map(({ name }) => name), ...(team?.roles ?? []).map(({ name }) => name)];
  return (
    <ComboField
      label={label}
      value={value}
      choices={[...new Set(choices)].map((id) => ({ id }))}
      error={error ?? tooLong(value, NAME_TEXT, say)}
      onChange={onChange}
    />
  );
}
