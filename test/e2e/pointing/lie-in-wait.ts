interface Place {
  evaluate<T>(work: () => T): Promise<T>;
}

/** What a page hears that listens at its window from its first moment on, before anything of ours runs. For a page's own script. */
export function lieInWait(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const types =
    'keydown keyup keypress beforeinput input pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu wheel touchstart touchend';
  for (const type of types.split(' ')) {
    addEventListener(
      type,
      (event) => {
        const { localName = 'window' } = event.target as Element;
        heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''} at ${localName}`);
      },
      { capture: true, passive: true },
    );
  }
}

export const heard = (page: Place): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);
export const forgetHeard = (page: Place): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
