import { scene } from './scene.ts';

/** What stands for lib/browser/browser.ts in the worker's tests: the browser of the scene, looked up at each use. */
export const mockedBrowser = {
  get browser() {
    return scene.fake.browser;
  },
};
