import type { Drills } from './drill.ts';

export const en: Drills = {
  silence: {
    said: 'This is the third time I write about the wrong invoice. Is anybody there at all?',
    better:
      'You wrote three times about the wrong invoice, and we left you without an answer. I have the invoice in front of me now. I will send you the corrected one today by 16:00.',
    poorer: 'We apologise for any inconvenience. Your request has been forwarded to the relevant department.',
    why: 'It names what happened to this customer, once, and ends with a time. A general apology sounds like nobody read the message.',
  },
  manager: {
    said: 'I have had enough. Let me talk to your manager.',
    better:
      'I am asking our team lead to join now, and I give her everything you have told me, so you need not say it again. One of us writes to you by 15:00.',
    poorer: 'My manager would only tell you the same. Please calm down and explain the problem to me again.',
    why: 'The wish is granted without a struggle, nothing has to be told twice, and there is a time. Being told to calm down rarely calms anybody.',
  },
  refund: {
    said: 'The chair arrived broken. I want all of my money back today.',
    better:
      'A chair that arrives broken is no use to you. I can send a new one tomorrow, or start the refund for review now. Which suits you better? I confirm it to you by noon.',
    poorer: 'Unfortunately that is not possible. It is our policy that refunds take time.',
    why: 'Two things that can be done give the customer a choice. A policy gives none. The refund is not promised before it is approved.',
  },
  insult: {
    said: 'You are all idiots. Fix my order or I will keep writing like this.',
    better:
      'I want to put your order right. For that, please let us write to each other with respect. I am checking the order now and will write to you by 14:00.',
    poorer: 'If you talk to me like that, I will not help you at all.',
    why: 'One calm limit about the words, and the help goes on. A threat back makes a second quarrel. Ask a colleague in as well.',
  },
  again: {
    said: 'I sent you the serial number and two photos yesterday. What now?',
    better:
      'Thank you for the serial number and the two photos; they show the crack at the hinge. I pass them to the workshop now and tell you their answer tomorrow by 10:00.',
    poorer: 'Could you please send us the serial number and a photo of the fault?',
    why: 'It uses what was already sent. Being asked again tells a customer that nobody looked.',
  },
  leaving: {
    said: 'If the report is not working by Friday, we will change to another supplier.',
    better:
      'Friday matters to you, so let us plan for it. I can prepare the report by hand for this week, or have a specialist look at the fault with you on Thursday. Which helps you more? I hold the time until 17:00 today.',
    poorer: 'We are sorry that you feel that way. We are working on it and will fix it as soon as possible.',
    why: 'It takes the date as given, and offers two ways to reach it. “As soon as possible” is no date.',
  },
  blame: {
    said: 'Your app deleted my list. Half a day of work is gone.',
    better:
      'Half a day of work gone is hard. I am looking now whether the list can be brought back, and I tell you what I find today by 15:30, either way.',
    poorer: 'You must have pressed the wrong button. As the manual says, you should have made a copy.',
    why: 'It meets the loss first and blames nobody, neither the customer nor ourselves, before the cause is known.',
  },
  vague: {
    said: 'When will somebody finally come to repair the heating? It is cold here.',
    better:
      'A cold home cannot wait. A technician has a free time today at 17:00 and one tomorrow at 8:00. Tell me which, and I book it at once.',
    poorer: 'A technician will contact you shortly. Thank you for your patience.',
    why: 'Two exact times can be chosen from. “Shortly” and thanks for patience leave the waiting as it was.',
  },
};
