import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Our shop is at a complete standstill.',
    'We cannot process any orders.',
    'Production is down.',
    'We are losing customers every hour.',
    'This is costing us £2,000 a day.',
    'The deadline is tomorrow.',
    'We need the parts by Friday at the latest.',
    'This is urgent.',
    'Please answer ASAP.',
    'Nobody can work.',
    'The wedding is tomorrow.',
    'Our entire warehouse is stopped.',
    'I need this fixed today.',
    'It is kind of urgent now.',
  ],
  miss: [
    'It is not urgent.',
    'No rush at all.',
    'Scroll down to the bottom of the page.',
    'The app crashes immediately after the start.',
    'Where is the emergency exit on the plan?',
    'How much does shipping cost?',
    'The drop down is empty.',
    'When you get a chance, please have a look.',
    'The production of the film was fun.',
    'You replied right away, thank you.',
    'Our office is closed on Monday.',
  ],
};
