/** English: what a team's server refused, what may leave, inviting, and moving to a new database. */
export const team = {
  'team.open': 'Open {host} in a tab',
  'team.open.help':
    'If the browser warns you there, it is the certificate: tell whoever looks after the server. If you are asked to sign in to a network, do so. If nothing opens, it is the connection.',
  'team.invite.show': 'Show the QR code',
  'team.invite.hide': 'Hide the QR code',
  'team.invite.qr': 'QR code of the invitation link',
  'team.invite.help': 'Link and code say where the team is. No name and no password is in them.',
  'team.leaving': 'What may leave this browser',
  'team.leaving.own': 'What you let leave',
  'team.leaving.team': 'What the team lets leave, for everybody',
  'team.leaving.team.help': 'Each person may let less of their own leave, but not more.',
  'team.leaving.held': 'The team keeps this in each browser.',
  'team.leaving.counts': 'With the team: {left} · Only here: {here}',
  'team.leaving.stop': 'From now on, this stays in your browser: {what}.',
  'team.leaving.start': 'From now on, this leaves your browser: {what}.',
  'team.leaving.team.stop': 'From now on, this stays in everybody’s own browser: {what}.',
  'team.leaving.team.start': 'From now on, this may leave everybody’s browser: {what}.',
  'team.leaving.rest':
    'What has left already stays with the team until it is erased. What has stayed here so far does not leave afterwards.',
  'team.leaving.saved':
    '{count, plural, =0 {Saved. It holds from now on.} one {Saved. It holds from now on, and # text that was waiting stays here.} other {Saved. It holds from now on, and # texts that were waiting stay here.}}',
  'event.refused': 'Here only: the team’s server refused it. Settings, Team says why',
  'team.refused.case': 'Case {ref}',
  'team.refused.retry': 'Try again',
  'team.refused.keep': 'Leave it here',
  'team.refusal.not-member':
    'Your name has no role in this team. Ask whoever looks after the server for one, then try again.',
  'team.refusal.needs-coach':
    'In this team this is for a coach: ask one to do it. If you are one by now, sign in again and it goes up.',
  'team.refusal.needs-manager':
    'In this team this is for a manager: ask one to do it. If you are one by now, sign in again and it goes up.',
  'team.refusal.needs-administrator': 'Only an administrator of the team can do this. You can leave it here.',
  'team.refusal.too-large': 'It is larger than the team’s database takes. Write a shorter one; this one stays here.',
  'team.refusal.stays-erased': 'The team erased it, and what is erased does not come back. You can leave it here.',
  'team.refusal.not-poster': 'A colleague’s browser sent it. They or a manager can erase it.',
  'team.refusal.unchangeable':
    'The team’s database has another version of it, and what was said does not change. You can leave it here; colleagues see the other one.',
  'team.refusal.wrong-poster':
    'It would go up in another name than yours. Sign in again with your own name, then try again.',
  'team.refusal.wrong-space':
    'It belongs in the other one of the team’s two databases. Ask whoever looks after the server whether the closed circle is set up.',
  'team.refusal.not-understood':
    'The team’s rules do not know a record of this form. Update Simmer, then try again; if that does not help, ask for the team’s database to be set up once more with the newest Simmer.',
  'team.refusal.other': 'The server says “{reason}”. Show this to whoever looks after it.',
  'team.only-here': 'Your own version of “{part}” holds in this browser only.',
  'team.only-here.help':
    'Colleagues work by the team’s version. If you take it, too, yours is gone from this browser: copy it first if you want to show it to somebody.',
  'team.only-here.take': 'Take the team’s version',
  'team.only-here.copy': 'Copy my version of “{part}”',
  'team.move': 'Move the team to a new database…',
  'team.move.help':
    'For when the database has grown large, at about a million records. The policy, people, knowledge, customers and every case that is not closed go along. The old database stays as it is. Colleagues are told, and go along with a click.',
  'team.move.first': 'The new database has to be set up before, by an administrator of the server.',
  'team.move.setup': 'Set up the new database',
  'team.move.as': 'Sign in there with another name or password',
  'team.move.go': 'Move the team',
  'team.moved': '{name} has moved the team to {team} on {host} ({when}).',
  'team.moved.help':
    'What is said in the old database does not reach colleagues who have gone along. What you have stays in this browser.',
  'team.moved.go': 'Go along',
  'sync.moved': 'The team has moved: go along under Settings, Team',
  'setup.next.help':
    'For the database that takes the place of {team}. On the same server everybody who is in {team} is let in with the same role; on another server, name them below.',
  'setup.next.done': 'The new databases are ready. Nobody uses them yet.',
  'setup.next.go': 'Continue with the move',
  'setup.problem.no-older': 'There is no team’s database “{name}” on this server that the new one could follow.',
} as const;
