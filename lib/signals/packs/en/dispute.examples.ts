import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'You are wrong about the warranty.',
    'That is simply not true.',
    'I disagree with your assessment.',
    'You promised a refund within five days.',
    'Your own website says that it would be free, your website promised it.',
    'That is not what you said last week.',
    'I never agreed to that fee.',
    'Your "24 hours" was a lie.',
    'We do not accept this explanation.',
    'It is not my fault that the courier lost it.',
    'I was told that I would get a discount.',
    'I never ordered this.',
    'Another broken promise.',
  ],
  miss: [
    'Correct me if I am wrong, but is the limit ten?',
    'The address on the invoice is incorrect.',
    'Something is wrong with the export.',
    'It arrived exactly as you promised, great.',
    'I don’t accept cookies and the page is blank.',
    'My colleague agreed to the new terms.',
    'I have never ordered before, how does it work?',
    'You were right, thanks.',
    'We do not accept cards in our shop.',
  ],
};
