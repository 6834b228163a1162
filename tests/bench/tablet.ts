import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "@/lib/cli/browser";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { figuresOf, round, shareWithin } from "@/tests/bench/figures";
import { measureFloor, tapOnce, tapsOf, watchTaps } from "@/tests/bench/taps";
import { openCase } from "@/tests/e2e/audit-case";
import { enterBySession } from "@/tests/e2e/steps/signing-in";
import { openWire } from "@/tests/e2e/wire";

// node --import tsx tests/bench/tablet.ts [--json FILE]
// Measures the built product at BENCH_ORIGIN as a slow tablet shows it; prints figures and judges none.

const THROTTLING = 4;
const LIMIT_MS = 100;
const FLOOR_TAPS = 20;
const OPENINGS = 7;
const SCORE = "[data-testid=live-score]";

const { values } = parseArgs({ options: { json: { type: "string" } } });
const clauses = listItems(DEFAULT_EDITION).map(({ clause }) => clause);
const wire = await openWire({ port: Number(new URL(process.env.BENCH_ORIGIN ?? "").port) });
const origin = `http://localhost:${wire.port}`;
const audit = await openCase("测速审核");
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const context = await browser.newContext({
    baseURL: origin,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
  });
  const plain = await throttledPage(context);
  const floor = await measureFloor(plain, FLOOR_TAPS);
  // A throttled page costs the machine something even when it does nothing.
  await plain.close();
  console.error(`· floor ${JSON.stringify(figuresOf(floor))}`);
  const page = await throttledPage(context);
  await enterBySession(page, audit.lead, undefined, origin);
  const address = `${origin}/field/audits/${audit.id}`;
  await page.goto(address, { timeout: 120_000 });
  await page.locator('[data-testid="offline-ready"][data-ready="true"]').waitFor({
    state: "attached",
    timeout: 120_000,
  });
  await page.locator("[data-verdict]:enabled").first().waitFor();
  const taps = await measureTaps(page);
  console.error(`· ${JSON.stringify(figuresOf(taps))}`);
  // Everything is delivered before the network goes: the opening is the whole audit's, with nothing else to do.
  await page.locator('[data-state="device"]').first().waitFor({ state: "detached", timeout: 60_000 });
  wire.set({ kind: "gone" });
  const openings = await measureOpenings(page, address);
  tell({ floor, taps, openings });
} finally {
  await browser.close();
  await wire.close();
}

async function throttledPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLING });
  return page;
}

/** Every item not met, then met, then not met again: each tap changes the score. */
async function measureTaps(page: Page): Promise<number[]> {
  await watchTaps(page, SCORE);
  for (const verdict of ["not_met", "met", "not_met"]) {
    console.error(`· ${clauses.length} taps: ${verdict}`);
    for (const clause of clauses)
      await tapOnce(page, `[data-clause="${clause}"] [data-verdict="${verdict}"]`);
  }
  return tapsOf(page);
}

/** From the start of the navigation to the first verdict that can be tapped, out of the service worker. */
async function measureOpenings(page: Page, address: string): Promise<number[]> {
  // As text: what a compiler adds to a function is not known in the page.
  await page.addInitScript({
    content: `(function look() {
      if (document.querySelector("[data-verdict]:enabled")) window.readyAt = performance.now();
      else requestAnimationFrame(look);
    })();`,
  });
  const openings: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto("about:blank");
    await page.goto(address);
    const ready = await page
      .waitForFunction(() => (window as unknown as { readyAt?: number }).readyAt, null, { timeout: 90_000 })
      .catch(async () => {
        const shown = (await page.locator("body").textContent()) ?? "";
        throw new Error(`the audit does not open without a network; the page says: ${shown.slice(0, 300)}`);
      });
    openings.push((await ready.jsonValue()) ?? Number.NaN);
  }
  return openings;
}

function tell({ floor, taps, openings }: Record<"floor" | "taps" | "openings", number[]>) {
  const result = {
    throttling: THROTTLING,
    tap: { ...figuresOf(taps), sharePercentWithin100Ms: shareWithin(taps, LIMIT_MS) },
    floor: figuresOf(floor),
    tapToFloor: round(figuresOf(taps).median / figuresOf(floor).median),
    openingOffline: figuresOf(openings),
  };
  console.table({
    "tap → new score": { ...figuresOf(taps), "≤ 100 ms": `${result.tap.sharePercentWithin100Ms} %` },
    "floor: one button, one text": { ...result.floor, "≤ 100 ms": `${shareWithin(floor, LIMIT_MS)} %` },
    "opening without a network": result.openingOffline,
  });
  console.log(
    `Milliseconds under ${THROTTLING}× CPU throttling; a tap takes ${result.tapToFloor} times the floor (medians).`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
}
