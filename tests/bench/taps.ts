import type { Page } from "@playwright/test";

declare const scheduler: {
  postTask(task: () => void, options: { priority: "user-blocking" }): Promise<void>;
};

// How long a finger waits for the new score: from the pointer event's own time to the frame after the score's text
// changed. All of it is measured inside the page, so that the driver's own time is no part of it.

/** Starts to watch: every tap and the first change of what `selector` shows after it. */
export async function watchTaps(page: Page, selector: string) {
  await page.evaluate((watched) => {
    const taps: number[] = [];
    let down: number | null = null;
    Object.assign(window, { taps });
    addEventListener(
      "pointerdown",
      (event) => {
        down = event.timeStamp;
      },
      { capture: true, passive: true },
    );
    let shown = document.querySelector(watched)?.textContent;
    new MutationObserver(() => {
      const now = document.querySelector(watched)?.textContent;
      if (now === shown) return;
      shown = now;
      const from = down;
      if (from === null) return;
      down = null;
      // The first task after the frame: by then it was drawn. Event Timing gives the same figure, in steps of 8 ms.
      requestAnimationFrame(() =>
        scheduler.postTask(() => taps.push(performance.now() - from), { priority: "user-blocking" }),
      );
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, selector);
}

export const tapsOf = (page: Page) => page.evaluate(() => (window as unknown as { taps: number[] }).taps);

/** Taps and waits for its figure and for a quiet page; throws when the score did not change. */
export async function tapOnce(page: Page, selector: string) {
  const before = (await tapsOf(page)).length;
  const target = page.locator(selector);
  await target.scrollIntoViewIfNeeded();
  // A finger comes after the eye: what scrolling draws is not the tap's.
  await settled(page);
  await target.tap();
  await page.waitForFunction(
    (count) => (window as unknown as { taps: number[] }).taps.length > count,
    before,
    { timeout: 10_000 },
  );
  // What the tap left to be done (keeping, sending, drawing the rest) belongs to this tap and not to the next.
  await settled(page);
}

const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 60), { timeout: 500 })),
  );

/** A page with one button that changes one text: what the browser itself needs, throttled the same. */
export async function measureFloor(page: Page, count: number): Promise<number[]> {
  await page.setContent(`
    <meta name="viewport" content="width=device-width">
    <button id="tap" style="width:200px;height:60px">+</button><output id="score">0</output>
    <script>document.getElementById("tap").onclick = () => { const o = document.getElementById("score"); o.textContent = Number(o.textContent) + 1; }</script>`);
  await watchTaps(page, "#score");
  for (let tap = 0; tap < count; tap += 1) await tapOnce(page, "#tap");
  return tapsOf(page);
}
