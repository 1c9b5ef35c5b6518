import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'That is not what I asked.',
    'I think you misunderstood.',
    'You did not answer my question.',
    'There seems to be a misunderstanding.',
    'We are talking about different orders.',
    'I did not ask for a discount.',
    'I ordered the blue one, not the red one.',
    'You have confused me with another customer.',
    'What I actually need is a new invoice.',
    'Let me rephrase.',
  ],
  miss: [
    'Sorry, that was my misunderstanding.',
    'To avoid confusion, I attach both files.',
    'Do you understand French?',
    'That answers my question, thank you.',
    'I asked my bank and they confirmed.',
    'You understood me perfectly.',
  ],
  also: { 'I did not ask for a discount.': ['dispute'], 'You did not answer my question.': ['ignored'] },
};
