/** Seconds in an ISO 8601 duration of hours, minutes and seconds, such as `PT1H30M`; 0 where it is none. */
export function isoSeconds(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
