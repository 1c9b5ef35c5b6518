/** English: clocks. */
export const clocks = {
  'metric.first-reply': 'First reply',
  'metric.next-reply': 'Next reply',
  'metric.periodic-update': 'Regular update',
  'metric.pausable-update': 'Regular update, paused while pending',
  'metric.requester-wait': 'Customer’s waiting time',
  'metric.agent-work': 'Working time',
  'metric.resolution': 'Resolution',
  'metric.assign': 'Assignment',
  'metric.acknowledge': 'Acknowledgement',
  'metric.promise': 'Promise',

  'stage.running': 'Running',
  'stage.paused': 'Paused',
  'stage.met': 'Met',
  'stage.cancelled': 'Ended',
  'stage.unknown': 'Not known',

  'source.helpdesk': 'from the helpdesk',
  'source.policy': 'from your SLA',
  'source.default': 'a guess',
  'source.hand': 'entered by hand',

  'clock.locale': 'en',
  'clock.seconds': '{seconds} s',
  'clock.minutes': '{minutes} min',
  'clock.hours': '{hours} h',
  'clock.hours-minutes': '{hours} h {minutes} min',
  'clock.counted.office': 'office hours',
  'clock.counted.always': 'around the clock',

  'clock.why.running': 'Started {start}; {target}, {counted}; due {due}.',
  'clock.why.late': 'Started {start}; {target}, {counted}; it was due {due}.',
  'clock.why.paused': 'Started {start}; {used} of {target} used, {left} left when it goes on.',
  'clock.why.paused-unknown': 'Started {start}; paused, but the page does not tell since when.',
  'clock.why.pauses-unknown': 'Earlier pauses are not known; they could only make it later.',
  'clock.why.met': 'Started {start}; met {end} after {used} of {target}; it was due {due}.',
  'clock.why.met-late': 'Started {start}; met {end}; it was due {due}.',
  'clock.why.met-sometime': 'Started {start}; met in time, by {end} at the latest.',
  'clock.why.cancelled': 'Started {start}; ended with the ticket, without an answer being due.',
  'clock.why.reprioritised':
    'Breached by re-prioritisation {at}: the target became {target} when that much was already used.',
  'clock.why.guess': 'No SLA is set, so this is a guess.',
  'clock.why.helpdesk': 'The helpdesk’s own target; due {due}.',
  'clock.why.helpdesk-no-due': 'The helpdesk’s own target.',
  'clock.why.unknown.coverage': 'Not known: some messages are not loaded. Open the whole conversation to see it.',
  'clock.why.unknown.authors': 'Not known: for some messages the page does not tell who wrote them.',
  'clock.why.unknown.times': 'Not known: the page does not show when some messages were sent.',
  'clock.why.unknown.history': 'Not known: the page does not show when the status changed.',
  'clock.why.unknown.calendar':
    'Not known: its calendar is missing or never open long enough. Check the calendars in the settings.',

  'blind-spot.no-clock': 'No clock runs though the customer has been waiting since {since}.',
  'blind-spot.no-clock-undated': 'No clock runs though the customer waits.',
  'blind-spot.paused': 'The clock is paused while the customer waits: {metrics}.',
  'blind-spot.pause-lasting': 'Paused since {since} without a reason ({time} of office hours so far).',
  'blind-spot.pause-over': 'Paused from {since} to {until} without a reason ({time} of office hours).',
  'blind-spot.pause-more': '{count, plural, one {One more pause has} other {# more pauses have}} no reason.',
  'blind-spot.not-loaded':
    '{missing, plural, one {One message is} other {# messages are}} not loaded, so a clock may be missing or unknown.',
  'blind-spot.undated':
    'The page does not show when {count, plural, one {one message was} other {# messages were}} sent, so no clock counts from {count, plural, one {it} other {them}}.',
  'blind-spot.authors':
    'The page does not tell who wrote {count, plural, one {one message} other {# messages}}; {count, plural, one {it counts} other {they count}} as nobody’s.',
  'blind-spot.note-only': 'The ticket was opened by a note and no clock runs; the customer may be waiting.',
  'blind-spot.reopened': 'The ticket was opened again without a message from the customer, and no clock runs.',

  'clock.signal.breach': '{metric} was due {due}.',
  'clock.signal.breach-undated': '{metric} is past its time.',
  'clock.signal.risk': '{metric}: {left} left.',
  'clock.signal.risk-guess': '{metric}: past the guessed time of {due}.',
  'clock.signal.silence': 'The customer has been waiting for an answer since {since}: {waited} of office hours.',
} as const;
