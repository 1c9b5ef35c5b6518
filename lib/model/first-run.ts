/** What somebody does here, in their own words. It decides what they see first and allows nothing: rights are the team's. */
export const WORK_ROLES = ['agent', 'manager', 'coach', 'administrator'] as const;
export type WorkRole = (typeof WORK_ROLES)[number];

/** The page of the dashboard that each sees first. */
export const HOMES: Record<WorkRole, string> = {
  agent: 'now',
  manager: 'board',
  coach: 'signals',
  administrator: 'health',
};

/** What is asked after installing, one page each, and the ticket to try it on (R108). */
export const FIRST_STEPS = ['language', 'role', 'desks', 'team', 'sample'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
