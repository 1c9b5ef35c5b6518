/** English: the dashboard page. */
export const dashboard = {
  'dashboard.title': 'Escalation dashboard',
  'dashboard.at-risk': 'At risk',
  'dashboard.watch': 'Watch',
  'dashboard.aside': 'Handled and snoozed',
  'dashboard.cases': 'Cases',
  'dashboard.blind': 'Not readable now',
  'dashboard.col.level': 'Level',
  'dashboard.col.ticket': 'Ticket',
  'dashboard.col.due': 'Next due',
  'dashboard.col.assignee': 'Assignee',
  'dashboard.col.seen': 'Seen',
  'dashboard.col.case': 'Case',
  'dashboard.col.step': 'Step',
  'dashboard.col.owner': 'Owner',
  'dashboard.col.handover': 'Hand-over',
  'dashboard.col.opened': 'Opened',
  'dashboard.nobody': 'nobody yet',
  'dashboard.no-due': 'no due time',
  'dashboard.late': '{metric}, missed {when}',
  'dashboard.due': '{metric}, {when}',
  'dashboard.aside.handled': 'Handled',
  'dashboard.aside.snoozed': 'Snoozed until {when}',
  'dashboard.in-case': 'Case {ref}',
  'dashboard.opens-tab': 'opens in a new tab',
  'dashboard.since': 'first seen {when}',
  'dashboard.summary.unread': 'No ticket has been read yet. Open one in your helpdesk, and it appears here.',
  'dashboard.summary.blind':
    '{blind, plural, one {# page could not be read} other {# pages could not be read}}, and no ticket has been read. What is at risk is not known.',
  'dashboard.summary.known':
    '{hot, plural, one {# ticket is at risk} other {# tickets are at risk}} among the {read} read.',
  'dashboard.summary.none-hot':
    '{read, plural, one {The one ticket read is not at risk.} other {None of the {read} tickets read is at risk.}}',
  'dashboard.summary.also-blind':
    '{blind, plural, one {# page could not be read} other {# pages could not be read}}, so there may be more.',
  'dashboard.empty.cases': 'No case is open. Escalate from a ticket, and it is followed here.',
  'dashboard.empty.closed': '{count, plural, one {# closed case} other {# closed cases}}',
} as const;
