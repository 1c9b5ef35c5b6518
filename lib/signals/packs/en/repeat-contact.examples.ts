import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'This is the THIRD time I am writing.',
    'This is my fourth email about the same thing.',
    'How many times do I have to explain it?',
    'I have called you five times already.',
    'I told you this twice.',
    'As I already said, the box was empty.',
    'I asked again and again for the tracking number.',
    'I am writing for the second time about invoice 88.',
    'We have opened three tickets for it.',
    'The same issue is back again.',
    'It keeps happening.',
    'I have to explain everything from the start each time.',
    'we have already reported this several times',
  ],
  miss: [
    'This is the third time I order from you, I love the coffee.',
    'I have already sent the photos.',
    'I restarted it two times.',
    'It works again, thank you.',
    'See you again soon!',
    'For the second item please use the other address.',
    'I tried different browsers several times.',
    'Two times 16 GB, please.',
    'I paid twice by mistake.',
  ],
};
