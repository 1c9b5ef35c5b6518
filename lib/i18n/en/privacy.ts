/** English: what is held about a person, erasure, retention. */
export const privacy = {
  'privacy.intro':
    'What this browser keeps about people, for how long, and what was erased. What people wrote or are called is kept apart from the record of decisions, so that it can be erased without changing that record.',
  'privacy.find': 'What is held about a person',
  'privacy.find.label': 'Name, e-mail address or ticket',
  'privacy.find.help': 'A ticket by its key, such as acme.zendesk.com/4711.',
  'privacy.find.go': 'Find',
  'privacy.find.nobody': 'Nothing is held here about “{query}”. What a colleague’s browser keeps is found there.',
  'privacy.find.team':
    'In the team’s own list: {names}. People of the team are changed and removed in the settings, under People.',
  'privacy.find.people': 'Who may be meant',
  'privacy.person.words': 'Texts with “{query}” in them',
  'privacy.person.held': '{items, plural, one {# text} other {# texts}} held.',
  'privacy.person.open': '{openCases, plural, one {# case is open.} other {# cases are open.}}',
  'privacy.person.more': '{more, plural, one {and # more ticket} other {and # more tickets}}',
  'privacy.person.show': 'Show',
  'privacy.held.title': 'What is held',
  'privacy.held.texts': '{count, plural, one {# text about this person} other {# texts about this person}}',
  'privacy.held.mentions':
    '{count, plural, one {# other text names this person} other {# other texts name this person}}',
  'privacy.held.mentions.hint':
    'These belong to other matters. Choose those that are about this person after all: they are then exported and erased, too.',
  'privacy.held.case': 'case {ref}',
  'privacy.count.seen': 'Tickets seen here',
  'privacy.count.sightings': 'Scores of tickets',
  'privacy.count.asides': 'Tickets set aside',
  'privacy.count.mutes': 'Muted signals',
  'privacy.count.deliveries': 'Sent or waiting to be sent',
  'privacy.count.drafts': 'Unsaved settings',
  'privacy.count.unread': 'Records of a newer Simmer',
  'privacy.export.markdown': 'Export to read (Markdown)',
  'privacy.export.json': 'Export for a computer (JSON)',
  'privacy.erase': 'Erase…',
  'privacy.erase.label': 'Erase',
  'privacy.erase.goes':
    '{count, plural, =0 {No text is erased, but copies on this computer are.} one {# text is erased, and every copy on this computer.} other {# texts are erased, and every copy on this computer.}} What stays:',
  'privacy.erase.keep-open': 'Keep the texts of open cases until those are closed ({cases})',
  'privacy.erase.again':
    'Nothing changes in the helpdesk. When somebody opens a ticket of this person there again, it is read again.',
  'privacy.erase.asked': 'How they asked for it',
  'privacy.erase.own': 'They did not ask',
  'privacy.erase.go': 'Erase',
  'privacy.erase.sure':
    'This cannot be undone. Is it the right person, and was everything exported that is still needed?',
  'privacy.erase.yes': 'Yes, erase for good',
  'privacy.erase.no': 'No, keep it',
  'privacy.erased':
    '{items, plural, one {# text erased} other {# texts erased}}, and {copies, plural, one {# copy} other {# copies}} on this computer.',
  'privacy.kept.event':
    '{count, plural, one {# entry} other {# entries}} of the record: who decided what and when, without names or texts, so that decisions can be reviewed later',
  'privacy.kept.open-case':
    '{count, plural, one {# text} other {# texts}} of cases that are still open; erased by itself when they are closed',
  'privacy.kept.mention': '{count, plural, one {# text} other {# texts}} of other matters, looked at and not chosen',
  'privacy.kept.team-settings':
    '{count, plural, one {# version} other {# versions}} of the team’s settings, in which this name stands among people or accounts: edited there, and earlier versions stay in the record',
  'privacy.kept.other': '{count, plural, one {# record} other {# records}} that a newer Simmer kept',
  'privacy.keeping': 'How long things are kept',
  'privacy.keeping.rules':
    'Customers’ words {quotes, plural, one {# day} other {# days}}, closed cases {months, plural, one {# month} other {# months}}, what was seen and set aside {personal, plural, one {# day} other {# days}}. Once a day what is older is erased. The times are set in the settings, under Process.',
  'privacy.next.none': 'Nothing is waiting to be erased.',
  'privacy.next.quote':
    'Customers’ words: {soon, plural, =0 {none within 30 days, the next on {day}} one {# within 30 days, on {day}} other {# within 30 days, the first on {day}}}, {all} in all',
  'privacy.next.closed-case':
    'Texts of closed cases: {soon, plural, =0 {none within 30 days, the next on {day}} one {# within 30 days, on {day}} other {# within 30 days, the first on {day}}}, {all} in all',
  'privacy.next.personal':
    'Notes on tickets without a case: {soon, plural, =0 {none within 30 days, the next on {day}} one {# within 30 days, on {day}} other {# within 30 days, the first on {day}}}, {all} in all',
  'privacy.erasures': 'What was erased',
  'privacy.erasure': '{at}: {items, plural, one {# record} other {# records}} about one person, by {by}.',
  'privacy.kind.ticket': 'Ticket',
  'privacy.kind.quote': 'Customer’s words',
  'privacy.kind.summary': 'Summary of a case',
  'privacy.kind.stakes': 'What is at stake',
  'privacy.kind.note': 'Note',
  'privacy.kind.contact': 'Contact with the customer',
  'privacy.kind.reason': 'Reason',
  'privacy.kind.name': 'Name',
  'privacy.kind.brief': 'Brief',
  'privacy.kind.other': 'Text',
  'privacy.file.at': '{at, date, medium}, {at, time, short}',
  'privacy.file.title': 'What Simmer holds about {name}',
  'privacy.file.made': 'From this computer, on {at, date, long}, {at, time, short}.',
  'privacy.file.texts': 'Texts',
  'privacy.file.seen': 'Tickets seen',
  'privacy.file.sent': 'Sent to another service, or waiting for it',
  'privacy.file.decisions': 'What was recorded, without any text',
} as const;
