import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'All of our users are affected.',
    'Our whole team cannot log in.',
    'This affects hundreds of customers.',
    'Everyone in our office has the error.',
    'Several colleagues report the same.',
    'I am not the only one.',
    'Dozens of students are locked out.',
    'It is a company-wide outage.',
    'My neighbour has the same problem.',
  ],
  miss: [
    'How can I invite all our users?',
    'We have 40 employees and would like a quote.',
    'My colleague will write to you.',
    'Can I send the newsletter to all our customers?',
    'Only my account has the error.',
    'All our customers love it.',
    'Most people are nice.',
  ],
};
