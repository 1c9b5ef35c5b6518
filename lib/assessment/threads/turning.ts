import type { Thread } from './thread.ts';

/** Threads that change: calmed, cooling, heating up slowly, and what the ticket itself adds. */
export const turning: readonly Thread[] = [
  {
    name: 'calmed by a solution',
    lines: [
      { text: 'This is unacceptable. I am furious. Get me a manager.' },
      { role: 'agent', text: 'You are right, and it is fixed now.' },
      { text: 'It works now, thank you for the quick help.' },
    ],
    level: 'calm',
    trend: 'falling',
    hears: ['anger', 'manager-demand'],
  },
  {
    name: 'calmed, with an apology',
    lines: [
      { text: 'You are useless idiots.' },
      { role: 'agent', text: 'I want to fix the delivery; I need us to stay respectful.' },
      { text: 'I am sorry for my tone yesterday, it was a bad day.' },
    ],
    level: 'calm',
    trend: 'falling',
  },
  {
    name: 'thanked, but not helped',
    lines: [
      { text: 'This is unacceptable, I am furious.' },
      { role: 'agent', text: 'Please try again.' },
      { text: 'Thank you for your reply, but it is still not working.' },
    ],
    level: 'at-risk',
  },
  {
    name: 'calm, then hot again',
    lines: [
      { text: 'I am livid about the double charge.' },
      { role: 'agent', text: 'Refunded.' },
      { text: 'Great, that worked. Thanks a lot!' },
      { role: 'agent', text: 'You are welcome.' },
      { text: 'You charged me AGAIN. If this happens once more we will cancel our contract and go elsewhere.' },
    ],
    level: 'at-risk',
    trend: 'rising',
    hears: ['churn-threat'],
  },
  {
    name: 'a closing formula is no calm',
    lines: [
      { text: 'I am furious about this.' },
      { role: 'agent', text: 'Could you send a photo?' },
      { text: 'Here is the photo you asked for.\n\nThanks,\nKim' },
    ],
    level: 'at-risk',
  },
  {
    name: 'quiet tones in two messages agree',
    lines: [
      { text: 'I am disappointed with the answer. Any update?' },
      { role: 'agent', text: 'Not yet.' },
      { text: 'This is really frustrating. Still waiting. I need it urgently, the same problem keeps happening.' },
    ],
    level: 'watch',
    trend: 'rising',
  },
  {
    name: 'two signs in a message that is displeased all through',
    lines: [
      {
        text: 'The breakfast was one frozen slice of salmon. The mail I sent about it three days ago is frozen too, it seems.',
      },
    ],
    level: 'watch',
    trend: 'steady',
  },
  {
    name: 'a bad rating after nice words',
    lines: [{ text: 'Where is my parcel?' }, { role: 'agent', text: 'Here.' }, { text: 'OK, thanks for the help.' }],
    ticket: { satisfaction: { score: 'bad', at: '2026-11-16T11:30:00Z' } },
    level: 'watch',
    hears: ['bad-rating'],
  },
  {
    name: 'an account that matters is no reason by itself',
    lines: [{ text: 'How do I export the list?' }],
    ticket: { tags: ['vip'] },
    level: 'calm',
    hears: ['high-value'],
  },
  {
    name: 'passed around',
    lines: [{ text: 'I was told to ask you. Any news about my case?' }],
    ticket: {
      history: ['1', '2', '3'].map((n) => ({
        at: `2026-11-16T09:0${n}:00Z`,
        field: 'assignee' as const,
        from: `a${n}`,
        to: `b${n}`,
      })),
    },
    level: 'calm',
    hears: ['handovers', 'ignored'],
  },
  {
    name: 'came back twice',
    lines: [{ text: 'It does not print the label.' }],
    ticket: {
      history: ['1', '2'].flatMap((n) => [
        { at: `2026-11-16T09:${n}0:00Z`, field: 'status' as const, from: 'open', to: 'solved' },
        { at: `2026-11-16T09:${n}5:00Z`, field: 'status' as const, from: 'solved', to: 'open' },
      ]),
    },
    level: 'calm',
    hears: ['repeat-contact'],
  },
  {
    name: 'the agent needs an approval: a route, no heat',
    lines: [
      { text: 'Could I return it after 40 days?' },
      { role: 'note', text: 'This needs approval from finance, I am not authorised to extend it.' },
    ],
    level: 'calm',
    hears: ['authority-gap'],
  },
  {
    name: 'the agent lacks the knowledge: a route, no heat',
    lines: [
      { text: 'Which cipher suites do you support?' },
      { role: 'note', text: 'I don’t know, we need a specialist for this.' },
    ],
    level: 'calm',
    hears: ['knowledge-gap'],
  },
];
