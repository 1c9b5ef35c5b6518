import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'This refund needs approval from finance.',
    'I am not authorised to refund more than 100 euros.',
    'Waiting for sign-off.',
    'That is above my limit.',
    'Only a manager can approve this.',
    'I have to ask my manager first.',
    'I don’t have the authority to waive the fee.',
    'Pending authorization by the billing team.',
  ],
  miss: [
    'Your request has been approved.',
    'You need your own approval from the bank.',
    'The app needs camera permission.',
    'You are not authorised to open the folder, please sign in again.',
    'We will not change it without your approval.',
    'The refund has been sent.',
  ],
};
