/** What the linter of the matrix says. */
export const lint = {
  'lint.of-row': '“{row}”: {message}',
  'lint.more': '{count, plural, one {one more} other {# more}}',

  'lint.nobody-named':
    'Nobody is named in the team yet, so escalations go to roles and reach no person. Add the people who take them.',
  'lint.nobody-reached':
    'Nobody in the team holds a role of the matrix, so no escalation reaches a person. Give somebody one of these roles: {roles}.',
  'lint.dead-end': 'This row reaches nobody: no one holds the role “{role}”, and its ladder asks nobody either.',
  'lint.dead-end.no-ladder': 'This row reaches nobody: no one holds the role “{role}”, and the row climbs no ladder.',
  'lint.role-without-people':
    'Nobody holds the role “{role}”, which is named in {count, plural, one {one place} other {# places}}. Others are asked in their place only once the ladder is climbed.',
  'lint.role-without-people.told':
    'Nobody holds the role “{role}”. {count, plural, one {One place names it, and nobody is told there.} other {# places name it, and nobody is told there.}}',
  'lint.shipped-roles':
    'Nobody holds yet: {roles}. The shipped rows and ladders that ask for them reach nobody there until somebody does.',
  'lint.nobody-on-duty': 'In the coming week nobody is on duty for “{role}” at these times: {hours}.',
  'lint.nobody-on-duty.week': 'In the whole coming week nobody is on duty for “{role}”.',
  'lint.nobody-on-duty.closed': 'The cover hours of “{role}” never open, so nobody is ever on duty for it.',
  'lint.person-away': '{name} is away until {until} and has nobody there to stand in.',
  'lint.person-away.soon': '{name} is away from {from} until {until} and has nobody there to stand in.',
  'lint.deputy-missing': '{name} is the only one with the role “{role}” and has no deputy.',
  'lint.deputies-in-a-ring': '{names} stand in for each other, and are all away from {from} until {until}.',

  'lint.no-rows': 'The matrix has no rows, so no ticket finds a way from here.',
  'lint.unreachable': 'Never takes a ticket: “{other}” stands above and takes all of them first.',
  'lint.unreachable.several':
    'Never takes a ticket: these rows stand above and together take all of them first: {others}.',
  'lint.same-condition': 'Never takes a ticket: “{other}” stands above and asks for the very same.',
  'lint.new-row': 'New row',
  'lint.no-condition': 'Say when this row holds.',
  'lint.never-holds': 'Never takes a ticket: what it asks for cannot all be true of one ticket.',
  'lint.signal-off': 'Never takes a ticket while these signals are switched off: {kinds}.',
  'lint.protective-adds-nobody': 'Adds nobody: whenever it applies, “{other}” goes to the same people just as soon.',
  'lint.no-explanation': 'Has no words for the customer.',
  'lint.no-explanation.in': 'Has no words for the customer in these languages that you use: {languages}.',

  'lint.sla-unreachable':
    'The service level “{sla}” is never used: all of its tickets are taken first by what stands above it: {others}. Move it up.',
  'lint.sla-unreachable.same':
    'The service level “{sla}” is never used: the very same tickets are taken by what stands above it: {others}.',
  'lint.promise.priority': '{sla}, {priority}',
  'lint.acknowledge-late': 'Leaves {time} to acknowledge, but the first reply is promised within {target} ({sla}).',
  'lint.acknowledge-late.several':
    'These rows leave longer to acknowledge than the {target} within which a first reply is promised ({sla}): {rows}. Shorten them, or give such tickets a row of their own.',
  'lint.ladder-late.first-reply':
    'The ladder “{ladder}” takes its first step, “{step}”, after {time}, but the first reply is promised within {target} ({sla}).',
  'lint.ladder-late.resolution':
    'The ladder “{ladder}” comes to “{step}” after {time}, but a solution is promised within {target} ({sla}).',
  'lint.ladder-loop': 'The steps of the ladder “{ladder}” go round and never end: {steps}.',
  'lint.ladder-step-unused': 'Nobody ever comes to the step “{step}” of the ladder “{ladder}”: a jump passes over it.',
  'lint.ladder-never-starts':
    'The ladder “{ladder}” never gets going here: it counts from the time to acknowledge, and this row sets none.',

  'lint.mend.remove-row': 'Remove this row',
  'lint.mend.move-up': 'Move it above “{row}”',
  'lint.mend.shipped-matrix': 'Start from the shipped matrix',
  'lint.mend.ladder': 'Climb the ladder “{ladder}”',
  'lint.mend.deputy': 'Make {name} the deputy',
  'lint.mend.leave-to-role': 'Ask whoever is on duty for “{role}”',
  'lint.mend.shipped-words': 'Add the shipped words',
  'lint.mend.acknowledge': 'Acknowledge within {time}',
  'lint.mend.no-jump': 'Remove the jump back',
  'lint.mend.remove-step': 'Remove this step',
} as const;
