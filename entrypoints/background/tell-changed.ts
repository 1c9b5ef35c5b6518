import { tellPages } from './tell-pages.ts';

/**
 * Tells every page of ours that what it shows may have changed.
 * @param tabId the tab it is about; null for all
 */
export const tellChanged = (tabId: number | null): Promise<void> => tellPages('state.changed', { tabId }, tabId);
