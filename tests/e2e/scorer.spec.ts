import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { expect, test } from "@/tests/e2e/fixtures";
import { scorecards } from "@/tests/unit/scoring/cards";

const root = path.join(import.meta.dirname, "../..");

/** The scorer as a browser gets it: bundled from the same files, nothing of Node in it. */
async function browserScorer(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { DEFAULT_EDITION } from "@/lib/scoring/editions";
        import { score } from "@/lib/scoring/score";
        globalThis.scoreAll = (cards) => cards.map((card) => score(DEFAULT_EDITION, card));`,
      resolveDir: root,
    },
    alias: { "@": root },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

test("a random scorecard scores the same twice and in a real browser", async ({ page }) => {
  const seed = Date.now() % 1_000_000;
  const cards = fc.sample(scorecards, { numRuns: 500, seed });
  const named = JSON.parse(readFileSync(path.join(root, "tests/unit/scoring/scorecards.json"), "utf8")) as {
    scorecard: Scorecard;
  }[];
  const all = [...cards, ...named.map(({ scorecard }) => scorecard)];
  const here = all.map((card) => score(DEFAULT_EDITION, card));
  await page.goto("about:blank");
  await page.addScriptTag({ content: await browserScorer() });
  const scoreAll = await page.evaluateHandle<(given: Scorecard[]) => unknown[]>("scoreAll");
  const there = await scoreAll.evaluate((scoreThere, given) => scoreThere(given), all);
  expect(there, `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(here)));
  expect(here.filter(({ state }) => state === "scored").length, `seed ${seed}`).toBeGreaterThan(10);
});
