import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'You are an idiot.',
    'You people are a bunch of crooks.',
    'Your support is completely useless.',
    'Go to hell.',
    'Screw you and your shop.',
    'Are you stupid?',
    'Is there anyone there with half a brain?',
    'You lot are thieves.',
    'Shut up and refund me.',
    'Idiots.',
    'You are all liars.',
    'A child could do this better.',
    'Useless people, all of you.',
    'youre incompetent',
    'Learn to read.',
  ],
  miss: [
    'I feel stupid for asking.',
    'I’m an idiot, I had it plugged into the wrong socket.',
    'Sorry, stupid question: where is the button?',
    'Is your installer idiot-proof?',
    'You are not stupid, the manual is unclear.',
    'Are you a robot or a real person?',
    'Screw your bracket into the wall, says the manual.',
    'He called me about the parcel.',
    'Your team is brilliant.',
    'The dumb terminal shows nothing.',
    'I am an amateur radio operator.',
  ],
};
