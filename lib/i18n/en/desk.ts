/** English: lists of the helpdesk that are looked through, and what is written into it. */
export const desk = {
  'view.title': 'The list that is open',
  'view.scan': 'Look through this view',
  'view.scan-help':
    'Simmer reads its tickets one by one, slowly, so that the limit your whole account shares is spared. Nothing in the helpdesk changes.',
  'view.starting': 'Reading which tickets are in it…',
  'view.reading': 'Reading: {read} of {total}',
  'view.waiting':
    'The helpdesk asked for a pause of {seconds, plural, one {# second} other {# seconds}}. {read} of {total} read so far.',
  'view.done': '{read} of {total} read.',
  'view.stopped': 'Stopped. {read} of {total} read.',
  'view.hot':
    '{hot, plural, =0 {None of these is at risk.} one {One of these is at risk.} other {# of these are at risk.}}',
  'view.skipped': '{skipped, plural, one {One could not be read.} other {# could not be read.}}',
  'view.rest': 'A long list is read only from its beginning: {rest} more are in it.',
  'view.stop': 'Stop',
  'view.go-on': 'Go on',
  'view.again': 'Look again',
  'desk.title': 'In {site}',
  'desk.beside': 'Side conversations',
  'desk.beside.with': '{who}: {subject}',
  'desk.beside.untitled': 'no subject',
  'desk.beside.them': 'Waiting for an answer since {when}',
  'desk.beside.us': '{who} wrote last, {when}',
  'desk.beside.last': 'Last message {when}',
  'desk.beside.closed': 'Closed: {count}',
  'desk.beside.help':
    'With colleagues or others. Nothing in it counts as the customer’s words, or as an answer to them.',
  'desk.tag': 'Add tag {tag}',
  'desk.tag.what': 'This tag will be added. Tags that are there stay, and the customer is told nothing.',
  'desk.tag.yes': 'Add the tag',
  'desk.tag.written': 'The ticket bears the tag {tag} now.',
  'desk.tag.already': 'The ticket bore the tag {tag} already, so nothing was written.',
  'desk.note': 'Save as internal note',
  'desk.note.what':
    'Exactly this will be saved in {site} as an internal note. Colleagues see it, the customer does not.',
  'desk.note.yes': 'Save the note',
  'desk.note.written': 'The note stands in the ticket, for colleagues alone.',
  'desk.note.already': 'The same note stood in the ticket already, so nothing was written.',
  'options.scan': 'Look through lists of the helpdesk without a click',
  'options.scan.help':
    'In Zendesk, when you open a view. Slowly, at a tenth of the requests your account may make; off unless you switch it on.',
  'dashboard.summary.view': '{read} of {total} read in the list that is open.',
} as const;
