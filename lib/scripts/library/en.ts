import { libraryOf } from './outline.ts';

export const en = libraryOf('en', 'Hello {customer},', {
  'neutral-legal': {
    title: 'Legal step announced: received, and who answers',
    text: [
      'Thank you for your message about “{subject}”. We have received it, and we take it seriously.',
      'I have passed it on, complete and unchanged, to [name and role], who answers for us in this matter. Our conversation is kept as it is.',
      '[name and role] will write to you by {time}. If the answer is to go to another address, or to someone who represents you, tell me where to send it.',
    ],
  },
  'neutral-legal-interim': {
    title: 'Legal step announced: short update',
    text: [
      'This is a short update on “{subject}”. [name and role] is reading what you sent and will answer you in writing.',
      'You will have that answer, or its date, by {time}. If there are more documents you want us to read, you can send them here.',
    ],
  },
  'heard-warm-hand-over': {
    title: 'Asks for a manager: warm hand-over',
    text: [
      'You asked for someone who can decide about “{subject}”. That is fine, and I have arranged it.',
      '[name and role] has the whole conversation, so you need not explain anything again. You will get a message or a call by {time}; tell me which you prefer.',
      'Until then I stay your contact: {agent}.',
    ],
  },
  'heard-options-to-stay': {
    title: 'Thinks of leaving: what is at stake, and options',
    text: [
      'What you write about “{subject}” is serious, and I see why you are thinking of leaving. I am sorry that it came to this.',
      'These are the ways forward: [option one], [option two], or, if you decide to leave, a clean ending in which we take care of [what we take care of]. The choice is yours.',
      '[name and role] has read everything and will call or write to you by {time}.',
    ],
  },
  'heard-review-fix-first': {
    title: 'Review or public post: fix the cause',
    text: [
      'You are free to write about your experience. Either way, I want to fix what went wrong with “{subject}”.',
      'The cause, as far as we know it: [cause]. What we are doing about it: [next step]. You can choose: [option one] or [option two].',
      '[name and role] has read all of it and writes to you by {time}.',
    ],
  },
  'leaps-respect-limit': {
    title: 'Insults: one clear limit, and help',
    text: [
      'I want to fix “{subject}”, and for that I need us to stay respectful with each other.',
      'What I can do for you: [option one] or [option two]. Tell me which you want, and I start with it.',
      '[name and role] has joined this conversation. You will hear from us by {time}.',
    ],
  },
  'carp-shouting': {
    title: 'Very angry: acknowledge, then one question',
    text: [
      'I can see how much trouble “{subject}” has caused you. I want to get it solved with you.',
      'To start in the right place, one question: [question]?',
      'With your answer I can do one of two things: [option one] or [option two]. Which do you prefer? I start on it and report back by {time}.',
    ],
  },
  'heard-standstill': {
    title: 'Work at a standstill: first priority',
    text: [
      'Because of “{subject}” your [what stands still] is at a standstill, and every hour costs you. This comes first for me now.',
      'A case is open, and [name and role] is working on it. Until it is fixed, this keeps you going: [workaround].',
      'You will hear from me by {time}, and every [interval] after that until it works. If a phone call is better, send me the number.',
    ],
  },
  'affects-others-update': {
    title: 'Many are affected: cause, workaround, next update',
    text: [
      'You are right: “{subject}” affects more people than you. Thank you for telling us how it looks on your side.',
      '[name and role] is working on the cause. Until it is fixed you can [workaround] or [option two].',
      'The next update for everyone comes by {time}, and I will send it to you here as well.',
    ],
  },
  'heard-missed-promise': {
    title: 'Missed promise: name it, new time',
    text: [
      'We said you would have [what was promised] by [promised time], and we missed that. I am sorry: you had planned around it.',
      'What happens now: [next step], and I follow it myself until it is done. You will have [what was promised] by {time}.',
      'If that is too late for you, tell me, and today we look at [option two] instead.',
    ],
  },
  'heard-own-the-silence': {
    title: 'No answer from us: own the silence',
    text: [
      'You wrote to us about “{subject}” and did not get an answer in time. That wait is on us, and I am sorry.',
      'Where it stands today: [what is known so far]. What I am doing now: [next step].',
      'I will write to you again by {time}, also if there is nothing new to tell. If a call suits you better, send me a number and I will call instead.',
    ],
  },
  'leap-dispute': {
    title: 'Disagrees about facts: paraphrase, shared fact',
    text: [
      'Thank you for setting out how you see “{subject}”. Let me check that I have it right: [their view in one sentence].',
      'What we both see is [shared fact]. What is still open is [open point], and I am checking it in [source].',
      'You will have my answer, with the details, by {time}. If I have misread something above, correct me and I start from there.',
    ],
  },
  'swarm-specialist-joins': {
    title: 'A specialist joins, the contact stays',
    text: [
      '“{subject}” calls for someone who knows [area] well, so [name and role] is joining us. I stay your contact.',
      'What you have sent is already there: [what is known so far]. You need not explain it again.',
      'The next step is [next step]. You will hear from us by {time}; if you would rather talk it through, we call you at a time that suits you.',
    ],
  },
  'approval-needed': {
    title: 'Needs a decision: who, and when',
    text: [
      'What you ask for in “{subject}” is for [name and role] to decide. I sent it there today, with your reasons.',
      'You have the decision by {time}. If you would rather not wait, this is possible right away: [option one].',
    ],
  },
  'last-calm-follow-up': {
    title: 'Calm follow-up: done, and checked again',
    text: [
      'Thank you for telling us about “{subject}”. I am sorry for the trouble it gave you.',
      'This is done: [what was done]. From now on it works like this: [how it works now].',
      'I will check by {time} that it holds. If something is still off, reply here or ask me to call, whichever you prefer.',
    ],
  },
});
