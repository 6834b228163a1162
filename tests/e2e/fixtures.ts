import { test as base, expect } from "@playwright/test";

interface Watch {
  /** What a test provokes on purpose, such as the browser's own word about a 404. */
  expectedErrors: RegExp[];
  watchConsole: undefined;
}

/** Every test fails when a page reports an error that the test did not announce with `test.use({ expectedErrors })`. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watchConsole: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => errors.push(error.error().message));
      await use(undefined);
      expect(errors.filter((text) => !expectedErrors.some((expected) => expected.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
