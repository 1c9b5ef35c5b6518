export const admin = {
  'problem.backup-foreign':
    'This is not a backup that Simmer made. Nothing was changed. Choose a file whose name begins with simmer-backup.',
  'problem.backup-newer':
    'This backup was made by a newer Simmer. Nothing was changed. Update Simmer, then open it again.',
  'problem.backup-damaged':
    'This backup is not whole, or something in it was changed (line {line}). Nothing was changed here. Choose another copy of it, or an earlier backup.',
  'problem.backup-passphrase':
    'The backup does not open with this passphrase. Nothing was changed. Check the spelling, capital letters included, and try again.',
  'problem.managed-locked':
    'Your organisation has set this ({key}), so it was not changed. Whoever looks after your browser can change it.',
  'problem.managed-off':
    'Your organisation has switched this off ({feature}). Whoever looks after your browser can switch it on.',
  'problem.managed-host':
    'Your organisation does not allow {host} here. Choose an allowed one, or ask whoever looks after your browser.',
  'options.backup': 'Backup',
  'backup.help':
    'Everything Simmer keeps in this browser as one file: the record, texts, tickets seen, unsaved work, your settings and your practice. Passwords, keys and addresses of destinations are never in it.',
  'backup.make': 'Make a backup',
  'backup.lock': 'Lock it with a passphrase',
  'backup.passphrase': 'Passphrase',
  'backup.passphrase.help':
    'At least {least} characters, best several words. Simmer does not keep it, and without it nobody can open the file.',
  'backup.passphrase.again': 'The same once more',
  'backup.passphrase.short': 'Use at least {least} characters.',
  'backup.passphrase.other': 'This is not the same as above.',
  'backup.open-file': 'The file holds customers’ words and names. Without a passphrase, whoever has it can read it.',
  'backup.save': 'Save the file',
  'backup.made':
    '{file} is being saved. It stays as it is from now on: what is erased later is still in it, so delete old backups.',
  'backup.progress': '{percent} % done',
  'backup.restore': 'Open a backup',
  'backup.plan': 'What restoring would do',
  'backup.of': 'Backup of {at, date, long}, {at, time, short}, made by Simmer {version}.',
  'backup.look': 'Look inside',
  'backup.counts': '{fresh, number} new, {known, number} here already',
  'backup.part.events': 'Entries of the record',
  'backup.part.vault': 'Texts',
  'backup.part.seen': 'Tickets seen',
  'backup.part.deliveries': 'Hand-overs to services',
  'backup.part.drafts': 'Unsaved work',
  'backup.part.other': 'Notes of its own',
  'backup.joins': 'Restoring adds what is new. Nothing that is here is lost, and what was erased here stays erased.',
  'backup.erased-since':
    'Somebody’s data was erased here after this backup was made. Tickets seen, hand-overs and unsaved work of the file are left out for that.',
  'backup.odd':
    '{count, plural, one {# record of it cannot be read by this Simmer and is kept aside or left out.} other {# records of it cannot be read by this Simmer and are kept aside or left out.}}',
  'backup.in-team':
    'You are in a team. What its database lacks of this, it gets the next time you are connected, as far as you may say it.',
  'backup.with-settings': 'Also take the settings of the file, in place of those here',
  'backup.take': 'Restore',
  'backup.taken':
    '{count, plural, =0 {Everything of it was here already.} one {Restored. # record is new here.} other {Restored. # records are new here.}}',
  'options.organisation': 'Your organisation',
  'managed.help': 'Whoever looks after your browser has set what stands here. It cannot be changed on this page.',
  'managed.by': 'Set by your organisation.',
  'managed.section':
    'Your organisation has set all or part of this. What it has set can be looked at here and not saved otherwise.',
  'managed.set.policy': 'Rules of the team: {parts}',
  'managed.set.team': 'Team {database} at {server}',
  'managed.set.language': 'Language: {language}',
  'managed.set.first-run': 'The page of the first steps is not opened by itself',
  'managed.set.off': 'Switched off: {features}',
  'managed.set.sites': 'Only these hosts are read: {hosts}',
  'managed.set.destinations': 'Hand-overs go to these hosts only: {hosts}',
  'managed.fault': 'One thing that your organisation set was left out, the rest holds. {key}: {message}',
  'managed.feature.draft-check': 'draft check',
  'managed.feature.alerts': 'alerts',
  'managed.feature.shield': 'folding away of insults',
  'managed.feature.sync': 'connection to a team',
  'managed.feature.custom-sites': 'pointing out sites',
  'managed.feature.learning': 'marking of missed signals',
  'managed.feature.scripts': 'suggested texts',
  'managed.feature.drills': 'practice',
  'managed.feature.list-scan': 'looking through lists by itself',
  'managed.feature.destinations': 'hand-overs to services',
  'managed.feature.backup': 'backups',
  'options.diagnostics': 'Diagnostics',
  'diagnostics.help':
    'A text about how Simmer is doing in this browser, for whoever looks after it. It holds no name, no address and no word of a customer or colleague, and goes nowhere by itself: read it, then copy it.',
  'diagnostics.make': 'Write it',
  'diagnostics.again': 'Write it anew',
  'diagnostics.label': 'Text of the diagnostics',
  'diagnostics.copy': 'Copy it',
} as const;
