import type { Thread } from './thread.ts';

/** Threads that are hot, and why. */
export const angry: readonly Thread[] = [
  {
    name: 'third letter, chargeback and Trustpilot',
    lines: [
      {
        text: 'Hi,\n\nMy toaster oven was supposed to be delivered on Friday. Can you tell me where it is?\n\nThanks\nGerald',
      },
      { role: 'agent', text: 'Hi Gerald,\n\nI have asked the courier and will come back to you within 24 hours.' },
      { text: 'Hello? It has been two days, not 24 hours. Nobody has called, nobody has written.\n\nGerald' },
      { role: 'note', text: 'Courier portal says parcel scanned on the 2nd, nothing since.' },
      {
        text: 'This is the THIRD time I am writing. This is a joke. I want my money back TODAY, or I am doing a chargeback with my bank and I will be telling everybody on Trustpilot exactly how you treat people.',
      },
    ],
    level: 'critical',
    hears: ['legal-threat', 'reputation-threat', 'repeat-contact', 'anger', 'ignored'],
    trend: 'rising',
  },
  {
    name: 'cancel, then the attorney general',
    lines: [
      { text: 'cancel my coffee bean subscription please. D.' },
      { role: 'agent', text: 'Sorry to see you go. You can cancel under Account > Subscriptions.' },
      { text: 'there is no cancel button. only pause.' },
      { role: 'agent', text: 'The button appears once the shipment is delivered. I could give you 20% off.' },
      {
        text: 'ARE YOU KIDDING ME. I said CANCEL. Five days ago.\n\nThis is illegal. If I see one more charge I am going to the attorney general.\n\nDwayne',
      },
    ],
    level: 'critical',
    hears: ['legal-threat', 'anger'],
    not: ['churn-threat'],
    trend: 'rising',
  },
  {
    name: 'a kettle that sparks',
    lines: [
      { text: 'The kettle made a loud pop, there was a spark at the base and my daughter was standing next to it.' },
    ],
    level: 'critical',
    severity: 'S1',
    hears: ['safety'],
  },
  {
    name: 'a threat to leave, politely',
    lines: [
      {
        text: 'Dear team,\n\nif this is not resolved by Friday, we will move to another provider.\n\nBest regards,\nAnna',
      },
    ],
    level: 'at-risk',
    severity: 'S2',
    hears: ['churn-threat'],
  },
  {
    name: 'wants a manager',
    lines: [{ text: 'I want to speak to your manager about my order.' }],
    level: 'at-risk',
    hears: ['manager-demand'],
  },
  {
    name: 'insults the agent',
    lines: [{ text: 'You are an idiot. Where is my parcel?' }],
    level: 'at-risk',
    hears: ['abuse'],
  },
  {
    name: 'everything at once',
    lines: [
      {
        text: 'This is absolutely unacceptable. I have written to you five times and nobody answers. You people are useless. Get me your manager or we will cancel our contract, and I will post this on LinkedIn.',
      },
    ],
    level: 'critical',
    hears: ['anger', 'repeat-contact', 'ignored', 'abuse', 'manager-demand', 'churn-threat', 'reputation-threat'],
  },
  {
    name: 'business at a standstill',
    lines: [
      { text: 'Since 9 this morning our tills are down and we cannot take any payments. We are losing thousands.' },
    ],
    level: 'at-risk',
    severity: 'S1',
    hears: ['urgency'],
  },
  {
    name: 'all users locked out',
    lines: [{ text: 'Hello, all of our users are locked out since the update.' }],
    level: 'at-risk',
    severity: 'S1',
    hears: ['affects-others'],
  },
  {
    name: 'promised calls that never came',
    lines: [
      { text: 'Could somebody call me about the invoice?' },
      { role: 'agent', text: 'Of course, we will call you today.' },
      { text: 'Nobody called me back.' },
    ],
    level: 'at-risk',
    hears: ['ignored'],
    trend: 'rising',
  },
  {
    name: 'an answered threat still stands',
    lines: [
      { text: 'I will contact my solicitor if the deposit is not back by Monday.' },
      { role: 'agent', text: 'Could you send me the booking number?' },
      { text: 'It is BK-2291.' },
    ],
    level: 'critical',
    hears: ['legal-threat'],
  },
  {
    name: 'thanks that hold a threat',
    lines: [
      { text: 'Where is my refund?' },
      { role: 'agent', text: 'It is on its way.' },
      { text: 'Thank you. If it is not here tomorrow I will take you to small claims court.' },
    ],
    level: 'critical',
    hears: ['legal-threat'],
  },
  {
    name: 'danger is not calmed by thanks',
    lines: [
      { text: 'The charger caught fire last night.' },
      { role: 'agent', text: 'Please unplug it. We send a courier.' },
      { text: 'Thank you so much for the quick help!' },
    ],
    level: 'critical',
    severity: 'S1',
    hears: ['safety'],
  },
  {
    name: 'in Finnish: wants the superior, and a lawyer',
    lines: [{ text: 'Haluan puhua esimiehesi kanssa. Tämä on jo kolmas kerta, ja otan yhteyttä asianajajaan.' }],
    level: 'critical',
    language: 'fi',
    hears: ['manager-demand', 'legal-threat'],
  },
  {
    name: 'in Japanese: the person in charge',
    lines: [{ text: '責任者を出してください。もう三回も連絡しているのに、返事がありません。' }],
    level: 'at-risk',
    language: 'ja',
    hears: ['manager-demand'],
  },
  {
    name: 'in Chinese: exposure and 12315',
    lines: [{ text: '再不退款我就打12315投诉，并且在微博上曝光你们！' }],
    level: 'critical',
    language: 'zh',
    hears: ['legal-threat', 'reputation-threat'],
  },
  {
    name: 'in Estonian: wants the head',
    lines: [{ text: 'Soovin rääkida teie juhatajaga. Keegi ei vasta mulle juba nädal aega.' }],
    level: 'at-risk',
    language: 'et',
    hears: ['manager-demand', 'ignored'],
  },
  {
    name: 'in Indonesian: the superior, and viral',
    lines: [{ text: 'Saya mau bicara dengan atasan Anda sekarang. Kalau tidak, saya viralkan di media sosial.' }],
    level: 'at-risk',
    language: 'id',
    hears: ['manager-demand', 'reputation-threat'],
  },
];
