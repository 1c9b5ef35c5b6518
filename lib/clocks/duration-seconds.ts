const PARTS = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** Seconds of an ISO 8601 duration in hours, minutes and seconds, such as `PT1H30M`. Throws a RangeError on any other. */
export function durationSeconds(duration: string): number {
  const parts = PARTS.exec(duration);
  if (!parts) throw new RangeError(`not a duration in hours, minutes or seconds: ${duration}`);
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}
