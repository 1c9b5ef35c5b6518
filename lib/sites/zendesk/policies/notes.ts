/**
 * What an import could not take over, or what should be known of it: nothing is guessed, and nothing is left out in silence.
 * `name` is the policy's or the schedule's, `value` what was met there.
 */
export interface Note {
  code:
    | 'zone' // a schedule in a time zone that is not known
    | 'intervals' // a schedule with hours that cannot be
    | 'holidays' // a schedule whose holidays could not be read
    | 'filter' // a policy with a condition Simmer cannot ask; the policy is left out
    | 'no-targets' // a policy of which no target is left; it is left out
    | 'metric' // a target of a kind Simmer does not count
    | 'priority' // a target for a priority that is not known
    | 'target' // a target that is no length of time
    | 'mixed' // targets of one priority partly around the clock; those are left out
    | 'schedules' // several schedules: Zendesk's triggers choose, the first is taken
    | 'no-schedule' // no schedule: business hours are then around the clock
    | 'more'; // more policies than one page
  name: string;
  value?: string;
}
