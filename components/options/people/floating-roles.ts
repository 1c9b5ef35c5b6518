/** Whoever has the ticket or the case has these roles, so that nobody is given them. */
export const FLOATING_ROLES: readonly string[] = ['assignee', 'owner'];
