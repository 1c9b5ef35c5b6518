export interface SwitchedOn {
  /** Match pattern. */
  origin: string;
  /** True for the sites that come with the extension. */
  known: boolean;
}

/** The browser's permissions, as the settings page uses them. */
export interface SitesPort {
  list(): Promise<SwitchedOn[]>;
  /**
   * Asks the person for permission; call it straight from a click. False where it was refused.
   * @param signIn also for the browser's own sign-in window, where that is asked for
   */
  add(origin: string, signIn?: 'identity'): Promise<boolean>;
  /** The same for several addresses of one service: the person is asked once. */
  addAll(origins: readonly string[]): Promise<boolean>;
  /** False where the browser keeps it. */
  remove(origin: string): Promise<boolean>;
  /** Calls back when permissions change, from here or elsewhere. Gives the function that stops it. */
  onChanged(callback: () => void): () => void;
}
