/** English: keys of helpdesks' own APIs. */
export const keys = {
  'options.keys': 'Keys of helpdesks',
  'options.keys.help':
    'Some helpdesks tell Simmer more through their own API than their page shows. What you type here stays in this browser and is used for nothing else.',
  'options.keys.stays': 'Stays in this browser.',
  'options.keys.missing': 'Write it here first.',
  'options.keys.refused': 'Nothing was connected, because the browser was not given permission for {host}.',
  'options.keys.connect': 'Connect',
  'options.keys.connect-again': 'Allow and connect again',
  'options.keys.disconnect': 'Disconnect',
  'options.keys.forget': 'Forget the app',
  'options.keys.keep': 'Save key',
  'options.keys.helpscout.help':
    'With an app of your own team, Simmer knows for sure who wrote each message and when, and since when the customer waits. Make the app in Help Scout under Your Profile, My apps.',
  'options.keys.helpscout.connected': 'Connected with the app {id}.',
  'options.keys.redirect': 'The app asks for a redirection URL. In this browser it is',
  'options.keys.app-id': 'App ID',
  'options.keys.app-secret': 'App Secret',
  'options.keys.secret-kept': 'One is kept already; type another to replace it.',
  'options.keys.liveagent.help':
    'LiveAgent’s page does not tell Simmer which part of it is a message. With a key of its API (version 3), Simmer reads the ticket you have open. Times stay unknown, because LiveAgent names no time zone. Without a key you can point out the messages once.',
  'options.keys.liveagent.list': 'Addresses with a key',
  'options.keys.liveagent.address': 'Address of your LiveAgent',
  'options.keys.liveagent.invalid': 'Write an address that begins with https://, such as https://team.ladesk.com.',
  'options.keys.liveagent.key': 'API key (v3)',
} as const;
