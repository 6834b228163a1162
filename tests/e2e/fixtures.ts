import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { enterBySession } from "@/tests/e2e/steps/signing-in";

interface Watch {
  /** What a test provokes on purpose, such as the browser's own word about a 404. One pattern: Playwright takes a list for its own. */
  expectedErrors: RegExp;
  watchConsole: (context: BrowserContext) => void;
  /** A page in a fresh browser of its own, watched like the test's first one. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same, already signed in as this person of the demo; the sign-in page itself is the story's matter. */
  signedIn: (email: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Every test fails when a page reports an error that the test did not announce with `test.use({ expectedErrors })`. */
export const test = base.extend<Watch>({
  expectedErrors: [/(?!)/, { option: true }],
  watchConsole: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on("console", (message) => {
          if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
        });
        watched.on("weberror", (error) => errors.push(error.error().message));
      };
      watch(context);
      await use(watch);
      expect(errors.filter((text) => !expectedErrors.test(text))).toEqual([]);
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, watchConsole }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      watchConsole(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  signedIn: async ({ openBrowser }, use) => {
    await use(async (email, options) => {
      const page = await openBrowser(options);
      await enterBySession(page, email);
      return page;
    });
  },
});

export { expect };
