/** Ladders, and what Simmer does by itself. */
export const ladder = {
  'ladder.note.title': '{severity}: case {ref} waits for you',
  'ladder.note.late': '“{subject}” was not accepted in time, so you are asked now, as {role}.',
  'ladder.note.new': '“{subject}”: Simmer opened this case by itself. You are asked, as {role}.',
  'ladder.warning.quarter': '{metric}: a quarter of the time is left',
  'ladder.warning.minutes': '{metric}: 15 minutes left at most',
  'ladder.warning.text': '{requester}: “{subject}”, due on {at, date, medium} at {at, time, short}.',
  'ladder.event.opened': 'Simmer opened the case by itself',
  'ladder.event.asked': 'Not accepted in time: {to} is asked',
  'ladder.event.again': 'Still not accepted: {to} is asked again',
  'ladder.event.skipped': 'Nobody is on duty for {to}: passed over',
  'ladder.event.joined': 'One more ticket about the same thing',
  'ladder.event.parted': 'One ticket taken out: it is another matter',
  'ladder.event.stakes': 'What is at stake was filled in',
  'ladder.cause.reply':
    'Simmer opened this case by itself: a first reply was due on {at, date, medium} at {at, time, short}, and none had been given.',
  'ladder.cause.reply-undated':
    'Simmer opened this case by itself: the time for a first reply had passed, and none had been given.',
  'ladder.cause.similar':
    'Simmer opened this case by itself: several customers wrote about the same thing within a short time. One person looks after all of it.',
  'ladder.title': 'If nobody accepts',
  'ladder.runs.browser': 'Goes on while a browser of the team is open.',
  'ladder.runs.pager': 'Runs in {name}, also when no browser is open.',
  'ladder.runs.pager-failed': '{name} could not be told, so this goes on here, while a browser of the team is open.',
  'ladder.asked': 'Asked now: {who}, {when}',
  'ladder.next': 'Next: {who}, {when}',
  'ladder.last': 'Nobody else is asked after that.',
  'ladder.deputy': 'the deputy',
  'ladder.group.summary':
    '{count, plural, one {# ticket} other {# tickets}} about the same thing came within {minutes, plural, one {# minute} other {# minutes}}.',
  'ladder.group.count': '{count, plural, one {# ticket alike} other {# tickets alike}}',
  'ladder.group.title': 'Tickets about the same thing',
  'ladder.group.explain': 'What to tell these customers',
  'ladder.group.part': 'This is another matter',
  'ladder.group.part.named': 'Take “{subject}” out: it is another matter',
  'ladder.stakes.none': 'Not known yet. Whoever owns the case fills it in.',
  'ladder.stakes.fill': 'Fill in',
} as const;
