import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'I don’t know how this error can happen.',
    'Does anyone know this setting?',
    'I will check with our technical team.',
    'This is outside my area.',
    'I’m not sure why the sync fails.',
    'We need a specialist for this.',
    'Escalating to tier 2.',
    'I have never seen this before.',
    'I am new here, can somebody take over?',
  ],
  miss: [
    'If you are not sure, press the left button.',
    'I don’t know if you have already seen the guide.',
    'Your developers need to change the key.',
    'You need an engineer on site for the installation.',
    'I know this one: the cache is stale.',
    'The refund is on its way.',
  ],
};
