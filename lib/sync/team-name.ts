/**
 * True where a team's database can be called this: a name as CouchDB knows it, and none that is taken for a closed circle's.
 * Roles are made of it, so it holds nothing that a role could not.
 */
export const isTeamName = (name: string): boolean => /^[a-z][a-z0-9_-]{1,59}$/.test(name) && !name.endsWith('-closed');
