import type { Thread } from '../thread.ts';

export const ENGLISH: Thread[] = [
  {
    key: 'third-time',
    language: 'en',
    about: 'third mail, lawyer and reviews; Apple Mail quotes three deep',
    subject: 'Order 30417 never came',
    customer: { name: 'Gareth Bowen', email: 'gareth.bowen@hillpost.example' },
    client: 'apple',
    messages: [
      {
        by: 'customer',
        ago: 190,
        text: 'Hello,\n\nMy stand mixer (order 30417) was due last Thursday. The parcel page has not changed for a week. Do you know where it is?\n\nGareth Bowen',
      },
      {
        by: 'nora',
        ago: 171,
        text: 'Dear Gareth,\n\nI am sorry about the wait. I have asked the carrier and will write to you by tomorrow.\n\nKind regards,\nNora Lindqvist\nFjord & Kettle Support',
      },
      {
        by: 'customer',
        ago: 96,
        text: 'Tomorrow was three days ago. Nobody has written and nobody has called.\n\nGareth',
      },
      {
        by: 'customer',
        ago: 20,
        text: 'This is the third time I am writing. You took £319 and sent nothing.\n\nIf I do not have my money back by Friday you will hear from my lawyer, and I will post a review on Trustpilot so that everybody knows.\n\nGareth Bowen',
      },
    ],
  },
  {
    key: 'manager',
    language: 'en',
    about: 'demands a manager; Outlook HTML',
    subject: 'Wrong machines delivered, again',
    customer: { name: 'Priya Nair', email: 'p.nair@coldharbour-offices.example' },
    client: 'outlook',
    messages: [
      {
        by: 'customer',
        ago: 60,
        text: 'Good morning,\n\nPO 77120: two of the three machines have the wrong plug. We need type G.\n\nPriya Nair\nColdharbour Offices',
      },
      {
        by: 'tomasz',
        ago: 52,
        text: 'Hello Priya,\n\nThat is our mistake. New leads leave our warehouse today.\n\nBest,\nTomasz',
      },
      {
        by: 'customer',
        ago: 5,
        text: 'The new leads are the wrong type as well. This is unacceptable.\n\nPlease put me through to your manager. I do not want another promise from the help desk.\n\nPriya Nair\nFacilities, Coldharbour Offices',
      },
    ],
  },
  {
    key: 'calm',
    language: 'en',
    about: 'calm question in plain text',
    subject: 'Hardness setting of the Pro 900',
    customer: { name: 'Ines Holloway', email: 'ines@holloway-bakes.example' },
    client: 'plain',
    messages: [
      {
        by: 'customer',
        ago: 30,
        text: 'Hello,\n\nour water is very soft. Can I change how often the Pro 900 asks to be descaled?\n\nThanks and kind regards\nInes',
      },
    ],
  },
  {
    key: 'thanks',
    language: 'en',
    about: 'thanks; the angry words are only in what it quotes',
    subject: 'Jug lid',
    customer: { name: 'Beatrix Oyelaran', email: 'beatrix.o@sunpost.example' },
    client: 'gmail',
    messages: [
      {
        by: 'customer',
        ago: 80,
        text: 'I am furious. The lid broke on the first day and your shop told me to get lost. I want to speak to your manager.\n\nBeatrix',
      },
      {
        by: 'nora',
        ago: 76,
        text: 'Dear Beatrix,\n\nThat should not have happened, and I am sorry. A new jug is on its way and will be with you tomorrow.\n\nNora',
      },
      {
        by: 'customer',
        ago: 40,
        text: 'The new jug came this morning. Thank you so much, Nora, that was quick. All is well again.\n\nBeatrix',
      },
    ],
  },
  {
    key: 'cancel',
    language: 'en',
    about: 'charged again after cancelling; shouting; Gmail',
    subject: 'Cancel my subscription',
    customer: { name: 'Dwayne Kowal', email: 'dwayne.kowal@inbox.example' },
    client: 'gmail',
    messages: [
      { by: 'customer', ago: 130, text: 'please cancel my coffee subscription. D.' },
      { by: 'tomasz', ago: 110, text: 'Hi Dwayne,\n\nYou can cancel under Account > Subscriptions.\n\nTomasz' },
      {
        by: 'customer',
        ago: 7,
        text: 'ARE YOU SERIOUS. I CANCELLED LAST WEEK AND YOU CHARGED ME AGAIN. This is ridiculous, you people are useless idiots.\n\nRefund it today or I will report you to the trading standards office.\n\nDwayne',
      },
    ],
  },
  {
    key: 'fault',
    language: 'en',
    about: 'danger: sparks; plain text',
    subject: 'Kettle sparked, is it safe?',
    customer: { name: 'Hannah Whitcombe', email: 'hannah.whitcombe@postbox.example' },
    client: 'plain',
    messages: [
      {
        by: 'customer',
        ago: 4,
        text: 'Hello\n\nThe Rapid kettle made a loud bang this morning, there were sparks at its base and it caught fire for a moment. My daughter was standing next to it and burned her hand.\n\nWhat should I do with it?\n\nHannah Whitcombe',
      },
    ],
  },
];
