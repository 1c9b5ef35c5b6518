/**
 * Does a work for many calls, without doing it for each: for the first at once, and while that is under way, or was begun less than
 * `pause` ago, once more for all that came meanwhile. Whatever was called for last is done.
 * @param work never rejects
 * @param pause milliseconds from one beginning to the next
 */
export function gather(work: () => Promise<unknown>, pause: number): { call: () => void; stop: () => void } {
  let isBusy = false;
  let isWanted = false;
  let isStopped = false;
  const call = () => {
    isWanted = true;
    if (isBusy || isStopped) return;
    isBusy = true;
    isWanted = false;
    const rest = new Promise((resolve) => setTimeout(resolve, pause));
    void Promise.all([work(), rest]).then(() => {
      isBusy = false;
      if (isWanted) call();
    });
  };
  const stop = () => {
    isStopped = true;
  };
  return { call, stop };
}
