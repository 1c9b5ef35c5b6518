import type { DraftExamples } from '../../pack.ts';

export const examples: DraftExamples = {
  'avoid/calm-down': [
    ['Please calm down so that we can talk.', 'There is no need to get upset.', 'Try to relax.'],
    ['The traffic on our side will calm down after six.', 'It takes a minute to settle down in the new app.'],
  ],
  'avoid/policy': [
    [
      "It's our policy not to open parcels.",
      'Our policy does not allow returns after 14 days.',
      'Those are the rules.',
    ],
    [
      'Our policy document is attached.',
      'You asked about our privacy policy: here is the link.',
      'The insurance policy covers it.',
    ],
  ],
  'avoid/have-to': [
    [
      "You'll have to send us the receipt.",
      'First, you need to restart the router.',
      'Now you must fill in the form again.',
    ],
    ["You don't have to do anything.", 'I will tell you what you need to know.', 'You must have waited for hours.'],
  ],
  'avoid/should-have': [
    [
      'You should have told us earlier.',
      'You forgot to attach the invoice.',
      'If you had read the manual, this would not have happened.',
    ],
    ['You should have received an e-mail today.', 'You should not have had to write twice.', 'It was not your fault.'],
  ],
  'avoid/as-i-told-you': [
    [
      'As I told you, the part is out of stock.',
      'As per my last email, we wait for the courier.',
      'I have already explained that the part is late.',
    ],
    ['As you told me, the lamp flickers.', 'As I promised, here is the tracking link.'],
  ],
  'avoid/nothing-i-can-do': [
    ["There's nothing I can do.", "Our system doesn't allow that.", 'I cannot help you with this.'],
    ['There is nothing you need to do.', 'The error message says the system cannot find the file.'],
  ],
  'avoid/do-not-know': [
    ['I don’t know when it arrives.', 'We have no idea.'],
    ["I don't know yet, but I will ask the courier today.", 'I know how hard that was.'],
  ],
  'avoid/understand-but': [
    ['I understand your frustration, but the office is closed.', 'We are sorry but the shop is closed.'],
    ['I understand your frustration.', 'I see why, but I will look again.'],
  ],
  'avoid/unfortunately': [
    ['Unfortunately, the part is out of stock.', 'Hello Kim,\nSadly the parcel is lost.'],
    ['The parcel was unfortunately sent to Turku.'],
  ],
  'avoid/soon': [
    ['We will get back to you as soon as possible.', 'I will write soon.', 'Our team will contact you shortly.'],
    ['Get well soon!', 'Please send the photo as soon as possible.', 'It rang shortly after six.'],
  ],
  'avoid/obviously': [
    ['Obviously, the cable was loose.', 'As you should know, the shop closes at five.'],
    ['The reason is not obvious.'],
  ],
  'avoid/you-claim': [
    ['You claim that the box was empty.', 'If what you say is true, the courier lost it.'],
    ['You can claim the warranty online.', 'Your claim has the number 8812.'],
  ],
  'avoid/not-us': [
    ['That is not my department.', 'This is not our problem.', "It's not something we handle."],
    ['It is not a problem at all.', 'That is our job.'],
  ],
  'avoid/you-are-wrong': [
    ['You are clearly mistaken about the date.', 'You misunderstood, you must have misread the page.'],
    ['You are not wrong about the date.', 'Tell me if you are confused by the menu.'],
  ],
  'avoid/any-inconvenience': [
    [
      'We apologize for any inconvenience this may have caused.',
      'Thank you for your patience.',
      'Your feedback is very important to us.',
    ],
    ['I am sorry that the lamp broke twice.', 'Thank you for the photo.'],
  ],
  'avoid/why-did-you': [
    ["Why didn't you call us?", 'Are you sure that you pressed the button?'],
    ['Why not try the blue cable?', "Why don't you try the blue cable?"],
  ],
  'avoid/no-can-do': [
    ['We cannot make an exception.', 'This decision is final.'],
    ['We can make an exception here.', 'The final decision comes on Friday.'],
  ],
  'conceded/fault': [
    ['It was our fault.', 'We take full responsibility.', 'We are liable for the damage.'],
    [
      'It was not our fault that it rained.',
      'I am looking into whether it was our mistake.',
      'You write that this is our fault.',
    ],
  ],
  'conceded/refund': [
    ['We will refund the full amount.', 'I have issued you a full refund.', 'Your refund has been processed.'],
    [
      'I have asked whether a refund is possible.',
      'Our refund policy is attached.',
      'You asked for a refund of the second lamp.',
      'We cannot refund the shipping.',
    ],
  ],
  'conceded/credit': [
    ['I would like to offer you a 20 % discount.', 'We will add a credit of 15 euros to your account.'],
    [
      'We do not offer a discount on lamps, and I have asked whether one is possible.',
      'The discount code was typed twice.',
    ],
  ],
  'conceded/compensation': [
    ['We will compensate you for the loss.', 'We will cover the repair costs.'],
    ['I have asked about compensation.', 'The box covers the screw.'],
  ],
  'conceded/free': [
    ['We send you a new lamp free of charge.', 'I have waived the late fee.'],
    ['The app is free of charge.', 'The parcel comes at no extra cost if you choose pickup.'],
  ],
  'conceded/nothing-to-pay': [
    ['You will not have to pay.', "You don't need to pay the late fee."],
    ['You do not have to pay until March.'],
  ],
  'conceded/extension': [
    ['I have extended your subscription by a month.', 'We will extend the warranty.'],
    ['I have asked whether we may extend your trial.', 'The cable extends to two metres.'],
  ],
};
