import { createContext, useContext } from 'react';
import type { Calendar, Person, Role } from '../../../lib/model/policy.ts';

/** What every part of the editor of people and roles needs. */
export interface PeopleTools {
  people: readonly Person[];
  roles: readonly Role[];
  calendars: readonly Calendar[];
  /** Id of the person this is; null where nobody said so yet. */
  me: string | null;
  byId: ReadonlyMap<string, Person>;
  nameOfPerson: (id: string) => string;
  nameOfRole: (id: string) => string;
  onPerson: (id: string, change: Partial<Person>) => void;
  onRole: (id: string, change: Partial<Role>) => void;
  onMe: (id: string | null) => void;
}

const Tools = createContext<PeopleTools | null>(null);

export const PeopleToolsProvider = Tools.Provider;

/** @throws Error outside the editor */
export function usePeople(): PeopleTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error('usePeople is used outside the editor of people');
  return tools;
}
