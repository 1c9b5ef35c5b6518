/** What stands in the way of setting a team up, and what to do about it, for whoever does it from a terminal. */
export const SETUP_PROBLEMS = {
  'no-address': 'The address of the server is none. Write it with https, such as https://couch.example.',
  'not-https': 'The server has to be reached by https; http is only for this computer itself (http://localhost:5984).',
  'has-credentials': 'The address holds a name or a password. Leave them out: they are asked for apart.',
  'bad-team':
    'A team is called by 2 to 60 small letters, digits, hyphens and underscores, a letter first, such as simmer-acme.',
  'bad-user': 'The name “{name}” is none that CouchDB could take: letters, digits and . _ - @, at most 100.',
  'is-administrator': 'The server’s own administrator “{name}” cannot be in the team: make a user of another name.',
  'named-twice': 'The user “{name}” is named twice.',
  'no-password': 'The user “{name}” is new and has no password yet.',
  unreachable: 'The server does not answer. Check the address and that this computer reaches it.',
  'not-couch': 'What answers there is no CouchDB. Check the address and the path.',
  'wrong-password': 'The server refuses this name and password.',
  'not-administrator': '“{name}” is no administrator of the server.',
  'admin-party':
    'Everybody is an administrator of this server. Give it one first ([admins] in local.ini), then come back.',
  'foreign-database': 'The database “{name}” holds something else. Choose another name for the team.',
  'newer-design':
    'The database “{name}” was set up by a newer Simmer (rules {version}). Update Simmer, then come back.',
  'other-key': 'The team’s key in “{name}” cannot be read. Nothing was changed about it; restore it from a backup.',
  'no-older': 'There is no team’s database “{name}” on this server that a new one could follow. Check its name.',
  moved: '“{name}” was changed by somebody else at the same moment. Nothing is lost: do it once more.',
  failed: 'The server could not do it ({what}: {status}). What was done stays, so doing it once more is safe.',
} as const;
export type SetupProblemCode = keyof typeof SETUP_PROBLEMS;

/** Setting up came to a halt. What was done before stands; doing it again goes on from there. */
export class SetupProblem extends Error {
  readonly code: SetupProblemCode;
  readonly params: Record<string, string | number>;

  constructor(code: SetupProblemCode, params: Record<string, string | number> = {}, cause?: unknown) {
    const text: string = SETUP_PROBLEMS[code];
    super(
      text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
      { cause },
    );
    this.name = 'SetupProblem';
    this.code = code;
    this.params = params;
  }
}

/** What the administrator of the server should know or do besides; nothing of it stands in the way. */
export const SETUP_ADVICE = {
  'not-couchdb':
    'This server is no Apache CouchDB: rights will not hold there. Use it for trying things out, alone and on this computer.',
  'require-valid-user':
    'The server answers people who are not signed in. Set [chttpd] require_valid_user = true (or require_valid_user_except_for_up); the team’s databases are closed to them in any case.',
  'unread-settings': 'The server’s settings could not be read. See to it that [chttpd] require_valid_user = true.',
  'others-inside':
    '“{name}” may also be read by {who}, who were there before. Take them out of its _security if they do not belong there.',
  'no-circle': 'Nobody is in the closed circle yet, so nobody can keep an executive case or a conflict there.',
  'no-manager': 'Nobody named here is a manager, and policies are changed by managers.',
} as const;
export type SetupAdviceCode = keyof typeof SETUP_ADVICE;
