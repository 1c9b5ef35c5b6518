/** English: disagreement teaches. */
export const learning = {
  'view.signals': 'Signals',
  'panel.missed': 'Simmer missed something…',
  'panel.missed.title': 'What Simmer missed',
  'panel.missed.words': 'The customer’s words',
  'panel.missed.help':
    'Select them in the ticket first, and they stand here. Addresses, numbers and passwords are masked, and one line is kept.',
  'panel.missed.long': 'At most {most} characters. One or two sentences are enough.',
  'panel.missed.kind': 'What they say',
  'panel.missed.choose': 'Choose',
  'panel.missed.send': 'Tell the coach',
  'panel.missed.noted': 'Noted for the coach; the score stays.',
  'learning.intro':
    'What the team disagreed with, and what it marked as missed. Nobody is named: it is about the signals. Change one, and see what that would do before you save.',
  'learning.none':
    'Nobody has disagreed with a signal yet, or marked one as missed. Both are done in the panel, under the reasons.',
  'learning.disagreed': 'Disagreed with in {disagreed} of {decisions} decisions',
  'learning.missed': '{missed, plural, one {Missed once} other {Missed # times}}',
  'learning.silent': 'Calls nobody now',
  'learning.silent.help':
    'Of the last 20 decisions about this tone, 8 or more were disagreement. It still counts for the score, but it calls nobody by itself. Look at the words, and change what it weighs; the count then starts anew.',
  'learning.since': 'Since the signals were last changed: {disagreed} of {decisions}.',
  'learning.rules': 'Disagreed with, by pattern',
  'learning.rules.help':
    'A decision is a disagreement, or a case opened by somebody on this signal. “Seen here” is of tickets that this computer saw with the pattern and still keeps; disagreement elsewhere is not in it.',
  'learning.shown': 'Seen here: disagreed with on {disagreed} of {tickets, plural, one {one ticket} other {# tickets}}',
  'learning.rule.none': 'no pattern',
  'learning.strength.explicit': 'in words',
  'learning.strength.tone': 'tone',
  'learning.times': '{count, plural, one {once} other {# times}}',
  'learning.examples': 'The words',
  'learning.words.gone': 'There are no words, or they are no longer kept.',
  'learning.was-missed': 'Missed',
  'learning.more': '{count, plural, one {One more is not shown.} other {# more are not shown.}}',
  'learning.settings': 'Settings for the team',
  'learning.preview': 'What this would change',
  'learning.preview.busy': 'Trying it…',
  'learning.preview.seen':
    '{total, plural, =0 {No tickets seen on this computer could be tried.} one {One ticket seen on this computer: {changed, plural, =0 {its level stays.} other {its level changes.}}} other {# tickets seen on this computer: {changed, plural, =0 {no level changes.} one {the level of one changes.} other {the level of # changes.}}}}',
  'learning.preview.seen.help':
    'An estimate: of a ticket, Simmer keeps the kinds it heard and the score, not the words. Your own words, exceptions, and kinds that were off, cannot be found in past tickets.',
  'learning.preview.seen.left':
    '{count, plural, one {Of one more too little is kept.} other {Of # more too little is kept.}}',
  'learning.preview.examples':
    '{total, plural, =0 {There are no kept examples to try.} one {One kept example: {changed, plural, =0 {it stays as it is.} other {it changes.}}} other {# kept examples: {changed, plural, =0 {none changes.} one {one changes.} other {# change.}}}}',
  'learning.preview.examples.help':
    'Each is tried as one message by itself, as it was kept: masked and on one line. In its ticket it may have weighed more or less.',
  'learning.preview.examples.left':
    '{count, plural, one {One has no words and is left out.} other {# have no words and are left out.}}',
  'learning.becomes': 'becomes',
  'learning.now-heard': 'is now heard',
  'learning.now-not': 'is no longer heard',
} as const;
