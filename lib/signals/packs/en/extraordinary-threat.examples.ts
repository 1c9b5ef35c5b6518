import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'This is your last chance.',
    'You have 24 hours to fix this, or else.',
    'Consider this a final warning.',
    'You will regret this.',
    'We are withholding payment until it works.',
    'I am not paying this invoice.',
    'I will drive to your office and sit there until somebody helps me.',
    'I want to make a formal complaint.',
    'Please treat this as a formal complaint.',
    'We will boycott your shops.',
    'You leave me no choice.',
    'I’ll contact your investors.',
    'I am cancelling the direct debit today.',
  ],
  miss: [
    'You sent me a final notice, but I paid last week.',
    'I will come to your office to collect the parcel.',
    'How do I file a formal complaint with the courier?',
    'The parcel should be here in 24 hours or so.',
    'You have two weeks or less to register, says your page.',
    'We are not paying by card, please send an invoice.',
    'I regret the mix-up.',
    'The last attempt to sync failed.',
    'I cannot pay the invoice because the link is broken.',
    'Did you get my complaint about the colour?',
  ],
};
