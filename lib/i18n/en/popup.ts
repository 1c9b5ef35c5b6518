/** English: the popup page. */
export const popup = {
  'popup.title': 'Simmer',
  'popup.at-risk': '{count, plural, one {# ticket at risk} other {# tickets at risk}}',
  'popup.open-panel': 'Open the panel here',
  'popup.away': 'This page keeps taking the panel away, so it stays away now. The button below tries once more.',
  'popup.switch-on': 'Switch Simmer on for {host}',
  'popup.switch-on.help': 'The browser asks you first. Simmer reads no ticket on a site before that.',
  'popup.refused': 'Simmer stays off for {host}.',
  'popup.native': 'Open in the browser’s side panel',
  'popup.off': 'Simmer is not switched on for this page.',
  'popup.nowhere': 'Simmer cannot work on this page.',
  'popup.on': 'Simmer is on for {host}.',
  'popup.reload': 'Reload the page if the panel does not appear.',
  'popup.native-failed': 'The browser did not open its side panel. Open it from the browser’s own menu.',
  'popup.looks-like': 'This looks like {site}. Read tickets here?',
  'popup.looks-like.help':
    'Told by how the page is built; nothing of it is kept. The browser asks you before Simmer reads a ticket.',
  'popup.read-here': 'Read tickets here',
} as const;
