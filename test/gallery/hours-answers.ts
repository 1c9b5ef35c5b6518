/** What the editor of hours and targets asks: tickets at telling moments. */
export function hoursAnswers() {
  return {
    'hours.basics': () => ({
      timeZone: 'Europe/Helsinki',
      pauses: [
        { metric: 'requester-wait', statuses: ['pending'] },
        { metric: 'agent-work', statuses: ['pending', 'on-hold'] },
      ],
    }),
    'hours.preview': () => ({
      preview: {
        zone: 'Europe/Helsinki',
        examples: [
          { kind: 'evening', created: 'Fri 27 Nov 16:30', clocks: [{ metric: 'first-reply', due: 'Mon 16:30' }] },
          {
            kind: 'clock-change',
            created: 'Fri 26 Mar 15:00',
            about: '2027-03-28',
            shift: 1,
            clocks: [{ metric: 'first-reply', due: null }],
          },
        ],
      },
    }),
  };
}
