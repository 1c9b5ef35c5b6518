/** English: what each word means and what to do, in two plain sentences. Names come from where they stand. */
export const help = {
  'view.help': 'What the words mean',
  'help.about': 'What is this: {name}',
  'help.all': 'All words',
  'help.intro': 'What Simmer’s words mean, and what to do when you meet them.',
  'help.search': 'Search',
  'help.found': '{count, plural, =0 {No word fits.} one {# word fits.} other {# words fit.}}',
  'help.group.word': 'The beginning',
  'help.group.level': 'Levels',
  'help.group.kind': 'Signals',
  'help.group.metric': 'Clocks',
  'help.group.type': 'Types of escalation',
  'help.group.mode': 'How help comes',
  'help.group.severity': 'Severity',
  'help.group.step': 'Steps of a case',
  'help.group.item': 'Checklist',
  'help.group.part': 'Your part in a case',
  'help.group.role': 'Roles',

  'help.name.escalation': 'Escalation',
  'help.name.case': 'Case',
  'help.name.score': 'Score',
  'help.name.neutral': 'Neutral escalation',
  'help.word.escalation':
    'Whoever answers first cannot solve it alone, so it goes to another member of the team. Press Escalate when you are stuck: asking for help early is good work.',
  'help.word.case':
    'One escalation from its first minute to what was learnt from it. It has one owner at any time; look there first for what comes next.',
  'help.word.score':
    'From 0 to 100: how much speaks for trouble in this conversation. It rates the conversation, never a person; read the reasons before you act.',
  'help.word.neutral':
    'An escalation is not always a complaint: knowledge or an approval may be missing, or a colleague is new. Reports keep these apart, and they never count as anybody’s failure.',

  'help.level.calm': 'Nothing speaks for trouble. Answer as usual.',
  'help.level.watch': 'Something is beginning. Read with care, and answer a little sooner than usual.',
  'help.level.at-risk':
    'The customer may be lost or the matter may grow. Answer today, and think about who could help.',
  'help.level.critical': 'It is serious now. Answer at once, or escalate so that somebody who can decide takes it on.',
  'help.level.unknown':
    'Simmer could not read this, or does not know the language. That does not mean that all is well: please judge by reading.',

  'help.kind.anger': 'The customer writes in anger. Name what went wrong for them before you explain anything.',
  'help.kind.abuse':
    'There are insults in it. You need not bear that: a limit can be set kindly, and a colleague can join.',
  'help.kind.dispute': 'The customer does not agree with what they were told. Ask what exactly, and check it anew.',
  'help.kind.manager-demand':
    'The customer asks for somebody above you. Take it seriously: say who will answer and when, then hand it over.',
  'help.kind.churn-threat':
    'The customer may leave. Say what you do next and by when, and tell whoever looks after the account.',
  'help.kind.legal-threat':
    'The customer speaks of the law. Promise nothing and dispute nothing; let those answer who may.',
  'help.kind.reputation-threat':
    'The customer may tell the public. Solve the matter itself, quickly, and do not bargain about the review.',
  'help.kind.extraordinary-threat':
    'The customer announces an unusual step, such as an ultimatum. Note the date, and let somebody who can decide answer.',
  'help.kind.safety': 'Somebody may be in danger. Follow your team’s safety rules now; everything else can wait.',
  'help.kind.ignored':
    'The customer does not feel heard. Answer in person, say what happened meanwhile, and when you write next.',
  'help.kind.repeat-contact':
    'The customer had to write again. Look at what was tried before, so that they need not tell it anew.',
  'help.kind.urgency': 'It is urgent for the customer. Ask what stands still and by when, and look for a workaround.',
  'help.kind.misunderstanding':
    'Question and answer miss each other. Say in your own words what you understood, and ask.',
  'help.kind.knowledge-gap':
    'Our own messages say that knowledge is missing. Bring in somebody who has it; that is nobody’s failure.',
  'help.kind.authority-gap':
    'Our own messages say that an approval is missing. Ask whoever may give it, and tell the customer when.',
  'help.kind.affects-others':
    'Others seem to have the same problem. Look for similar tickets, and let one person handle them together.',
  'help.kind.high-value': 'Much depends on this account. Tell whoever looks after it before the customer does.',
  'help.kind.bad-rating': 'The customer rated the answer as bad. Ask what was missing, and mend that first.',
  'help.kind.sla-risk': 'A promised time is close. Answer now, or say openly that it will be later.',
  'help.kind.sla-breach': 'A promised time has passed. Say so, name a new time, and keep that one.',
  'help.kind.silence': 'The customer has waited long for us. Write, even if all there is to say is where it stands.',
  'help.kind.handovers': 'The ticket was passed on several times. Let one person keep it until it is solved.',

  'help.metric.first-reply':
    'Time until the customer gets a first answer from a person. Answer, even if you cannot solve it yet.',
  'help.metric.next-reply':
    'Time until the customer’s latest message is answered. It starts with their oldest unanswered one.',
  'help.metric.periodic-update': 'Time until the customer is told again how it goes. No news is worth a line, too.',
  'help.metric.pausable-update': 'The same, but it rests while we wait for the customer. It goes on when they answer.',
  'help.metric.requester-wait':
    'All the time the customer waited for us, added up. Only solving or asking them stops it.',
  'help.metric.agent-work': 'Time the ticket was with us to work on. It rests while we wait for somebody else.',
  'help.metric.resolution': 'Time until it is solved. If it cannot be kept, say so early and look for a workaround.',
  'help.metric.assign': 'Time until somebody has the ticket. Take it, or ask who does.',
  'help.metric.acknowledge': 'Time until whoever was asked says that they take it. After that the next one is asked.',
  'help.metric.promise': 'A time that one of us named to the customer. Keep it, or tell them before it passes.',

  'help.type.none': 'It stays with whoever has the ticket. Nobody else is asked.',
  'help.type.functional': 'It goes to somebody who has the knowledge. Write down which knowledge is missing.',
  'help.type.hierarchical': 'It goes to somebody who may decide. Write down which decision or approval is missing.',
  'help.type.executive':
    'It goes to the leadership, as the customer speaks of leaving, the law or another serious step. It can happen however well the work was done.',
  'help.mode.transfer': 'Somebody else takes the ticket on. You tell them what they need, and the customer who it is.',
  'help.mode.swarm': 'Help joins you. You stay with the customer, who notices nothing but the answer.',
  'help.severity.S1':
    'The gravest. Everything else waits: it is counted around the clock, and many things are asked of the case.',
  'help.severity.S2': 'Serious. It needs an owner and regular updates, in office hours.',
  'help.severity.S3': 'A smaller matter. It is asked for little, and may close without a post-mortem.',

  'help.step.received':
    'The complaint has arrived. Tell the customer that we have it, weigh it, and hand it to whoever can solve it.',
  'help.step.investigation':
    'The cause is looked for while the clock runs. Keep the customer up to date, and give those who fix it peace to work.',
  'help.step.resolution':
    'There is a fix or a workaround. The step ends when the customer and we are comfortable with it.',
  'help.step.post-mortem':
    'All who were involved look back together. The two questions are: what was the cause, and what can we do better?',
  'help.step.closed':
    'The case is over. What is left is asking the customer how it went, and writing down what solved it.',

  'help.item.confirm-received':
    'The customer wants to know that somebody has it. Tell them who, and when they hear more.',
  'help.item.priority':
    'How important it is beside everything else. Confirm it yourself: what the helpdesk says may be old.',
  'help.item.urgency': 'How soon it must be solved. Something can be important and have time, or small and urgent.',
  'help.item.sla': 'Which promised time applies. Confirm it before you name a time to the customer.',
  'help.item.stakes': 'What the customer stands to lose. Whoever takes the case then knows why it matters.',
  'help.item.stakeholders-told':
    'Those who look after this customer should hear it from us. Note whom you told, and how.',
  'help.item.handed-over': 'It goes to the team that can solve it. It counts once somebody there accepts it.',
  'help.item.customer-updated':
    'A word about progress, about what it means for their work, and about the time. Write it even when nothing is new.',
  'help.item.fix-owner-status':
    'How the fix goes, asked at agreed times only. Look here before you ask again: the last word is kept.',
  'help.item.affects-others': 'Whether other customers have it, too. “Not known yet” is an answer only for now.',
  'help.item.others-told': 'Everybody who may be affected should hear it from us first. The list shows who was told.',
  'help.item.agents-briefed': 'Colleagues will be asked about it. Give them its extent, and the questions to expect.',
  'help.item.message-approved':
    'One text that somebody has checked keeps all answers the same. Ask for approval before it goes out.',
  'help.item.resolution-type': 'A proper fix ends it, a workaround buys time. Say which one this is.',
  'help.item.fix-linked': 'A workaround is easily forgotten. Link what will replace it, and set a day to look again.',
  'help.item.customer-confirmed': 'Whether it helps, only the customer knows. Ask, or say why there is no answer.',
  'help.item.signed-off-manager':
    'The escalation manager says whether they are comfortable with the solution. If not, it goes on.',
  'help.item.signed-off-fix-owner': 'Whoever fixed it says whether it will hold. If not, it goes on.',
  'help.item.meeting-held': 'All who were involved sit together once. Note who came; those who could not can read it.',
  'help.item.root-cause': 'Why it happened at all. Look for what made it possible, and for nobody to blame.',
  'help.item.improvement':
    'What we could do better in handling it. One thing that is done is worth more than ten that are listed.',
  'help.item.prevention':
    'What would keep it from happening again: in the product, in training or elsewhere. Write down even what others must decide.',
  'help.item.actions': 'What was decided gets a name and a day. Without them it is a wish.',
  'help.item.concessions': 'What is given to make up for it. Have it approved before anybody promises it.',
  'help.item.impact': 'What it cost, in customers, money or trust. It helps to decide what is worth preventing.',
  'help.item.survey-sent': 'Ask how it went once all is done. A poor answer needs something to be done about it.',
  'help.item.article-linked': 'What solved it helps the next one, too. Link the article, or write a short one.',

  'help.part.asked':
    'The case waits for you to say yes. Accept it, or give it back with a reason so that it finds somebody else.',
  'help.part.approver':
    'Somebody wants to give the customer something. Approve or decline it; until then nobody may promise it.',
  'help.part.fix-owner':
    'You manage what ends the problem. Say at agreed times how it goes; in between you may ask for peace.',
  'help.part.department': 'Your department was called in. Say that you know how urgent it is, and who helps.',
  'help.part.signer': 'Without your word the case stays open. Say whether you are comfortable with the solution.',
  'help.part.taker': 'You said yes to this case. What comes next stands below, with its time.',
  'help.part.owner':
    'You answer for this case until somebody else owns it. You need not solve it yourself, but see that it goes on.',
  'help.part.action-owner': 'Something that was decided has your name. Do it by its day, or say that it needs longer.',
  'help.part.invited': 'You were involved, so your view counts. Come, or write down what you saw.',
  'help.part.stakeholder': 'You look after this customer. Read where the case stands before you speak with them.',
  'help.part.raiser': 'You saw it first. The customer may still ask you: here you read what to say.',
  'help.part.helper': 'Nothing is asked of you by name. If you know something, add a note.',

  'help.role.agent': 'Answers the customer first, and raises what they cannot solve.',
  'help.role.escalation-manager': 'Runs the process, speaks with the customer, and owns every open case.',
  'help.role.csm': 'Cares for the customer’s success over time, and hears early of trouble.',
  'help.role.ae': 'Looks after the contract, and hears early of trouble.',
  'help.role.executive': 'Decides where nobody else may, and speaks with customers at the highest level.',
  'help.role.executive-sponsor': 'An executive who stays in touch with one important customer.',
  'help.role.technical-manager': 'Manages the fix, and says how it goes.',
  'help.role.technical-staff': 'Finds the cause and mends it.',
  'help.role.business-team': 'Decides on concessions to customers.',
  'help.role.department': 'Whichever department the matter belongs to.',
  'help.role.coach': 'Checks texts and looks at what was heard and missed, so that all get better.',
} as const;
