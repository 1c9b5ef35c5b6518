/** English: whether the team’s record is as it was written, and a button that something covers. */
export const record = {
  'record.title':
    '{count, plural, =0 {The team’s record: nothing unusual} one {The team’s record: # thing to look at} other {The team’s record: # things to look at}}',
  'record.help':
    'Each browser numbers what it says and links every entry to the one before it. So it shows if somebody changes an entry later, or takes one out. Nothing is held up by this, and erasing texts about a person leaves the links whole.',
  'record.checked': 'Last checked: {when}',
  'record.check': 'Check everything again',
  'record.save': 'Save the findings as a file',
  'record.altered':
    '{count, plural, one {An entry of {name} (browser {device}) reads differently from what the next entry vouches for.} other {# entries of {name} (browser {device}) read differently from what the next entries vouch for.}}',
  'record.missing':
    '{count, plural, one {An entry of {name} (browser {device}) is not here, though the next one names it. It may still be on that computer.} other {# entries of {name} (browser {device}) are not here, though later ones name them. They may still be on that computer.}}',
  'record.twice':
    '{count, plural, one {A number of browser {device} ({name}) was used twice.} other {# numbers of browser {device} ({name}) were used twice.}} This happens when a browser profile is copied, or put back from a backup.',
  'record.clock': 'The clock of browser {device} ({name}) was more than a day ahead. Times from there may be wrong.',
  'record.differs':
    '{count, plural, one {The team’s server has an entry of {name} (browser {device}) in other words.} other {The team’s server has # entries of {name} (browser {device}) in other words.}} This browser keeps what it had.',
  'record.copied':
    'Another browser spoke under this browser’s number ({device}), as happens when a profile is copied or put back. This browser has a number of its own from now on.',
  'panel.covered':
    'Something of this page seems to lie over the button, so the press did not count. If you meant it, press once more.',
};
