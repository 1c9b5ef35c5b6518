/** English: the first steps after installing, and the sample ticket. */
export const first = {
  'first.step': 'Step {step} of {count}',
  'first.skip': 'Skip to the sample ticket',
  'first.back': 'Back',
  'first.next': 'Continue',
  'first.later': 'Do this later',
  'first.kept': 'What you choose is kept as you go. All of it can be changed in the settings.',
  'first.again': 'Show the first steps again',

  'first.language': 'Which language should Simmer speak with you?',
  'first.language.help': 'It may be another than your browser’s. Replies to customers stay in the customer’s language.',

  'first.role': 'What do you do here?',
  'first.role.help': 'It decides what you see first. Everything else stays within reach, whatever you choose.',
  'first.role.agent': 'I answer customers',
  'first.role.agent.help': 'The dashboard opens with the conversations that are getting hot.',
  'first.role.manager': 'I take on escalations',
  'first.role.manager.help': 'The dashboard opens with the board of open cases and who has them.',
  'first.role.coach': 'I help others get better',
  'first.role.coach.help': 'The dashboard opens with what was heard, missed and disagreed with.',
  'first.role.administrator': 'I set things up',
  'first.role.administrator.help': 'The dashboard opens with what can be read where, and what cannot.',
  'first.role.name.help': 'If you like. It stands on the cases you open, so that colleagues know whom to ask.',

  'first.desks': 'Where do you read what customers write?',
  'first.desks.help':
    'Simmer reads only where you allow it, and your browser asks you each time. Saying no is fine: you can allow it later.',
  'first.desk.why': 'Simmer then reads the conversations you open there, and shows its panel beside them.',
  'first.desk.on': 'Allowed',
  'first.desk.known': 'Works without asking',
  'first.desk.allow': 'Allow',
  'first.desk.allow-label': 'Allow {desk}',
  'first.desk.refused':
    '{desk} was not allowed, and nothing is read there. You can allow it here or in the settings whenever you like.',
  'first.desk.allowed': '{desk} is allowed. Open a conversation there, and Simmer is beside it.',
  'first.desk.other': 'Another one, by its address',
  'first.desk.other.help': '{desks}, or any other page where customers write to you.',

  'first.team': 'On your own or with a team?',
  'first.team.help': 'With a team, cases are shared through a database that your team runs itself.',
  'first.team.alone': 'On my own for now',
  'first.team.alone.help': 'Everything stays in this browser. You can join a team later without losing anything.',
  'first.team.join': 'Join my team',
  'first.team.join.help':
    'You need the invitation link or the address of the database, and your name and password there.',
  'first.team.found': 'Set up a team’s database in the settings',
  'first.team.in': 'You are in the team {team}.',

  'first.sample': 'Try it on a sample ticket',
  'first.sample.help':
    'This conversation is made up, the reading is real. Point at a reason to see its words, fold out “Why this time?”, put a reply into the box, try Escalate. Nothing of it is kept or counted.',
  'first.sample.tag': 'Sample',
  'first.sample.thread': 'The conversation',
  'first.sample.panel': 'Simmer beside it',
  'first.sample.reply': 'Your reply',
  'first.sample.reply.help': 'Only for trying. Nothing is sent.',
  'first.sample.tried': 'Tried. In a real ticket a case would be open now.',
  'first.sample.tried.who': '{who} would be asked to take it.',
  'first.sample.tried.minor': 'Tried. In a real ticket the defect and its date would be noted now.',
  'first.sample.tried.again': 'Nothing was recorded. You can try again.',
  'problem.sample-only': 'This is a sample ticket: here it can only be looked at.',

  'first.sample.subject': 'Export fails every day',
  'first.sample.customer': 'Dana Whitlock',
  'first.sample.agent': 'Sam Porter',
  'first.sample.m1': 'Hello, since Monday the export stops halfway with an error. Could you please look into it?',
  'first.sample.m2': 'Hello Dana, thank you for telling us. We are looking into it and will come back to you.',
  'first.sample.m3': 'Two days later I still have not heard back from you. Nobody answers my emails.',
  'first.sample.m4':
    'This is the third time I am writing about this. I want to speak to your manager. If it does not work by Friday, we will cancel our contract.',

  'first.where': 'Where you find Simmer',
  'first.where.panel':
    'Open a conversation in your helpdesk or mail: Simmer is a narrow tab at the edge of the page. Press it, and it opens as you see it here.',
  'first.where.key': 'The keys {key} open and fold it.',
  'first.where.button':
    'The Simmer button of the browser’s toolbar tells how it stands, and switches Simmer on for further pages.',
  'first.where.help': 'The “?” beside a word tells what it means.',
  'first.done': 'Done, open the dashboard',
} as const;
