import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { scorecards } from "./cards";

test("built for the browser, without anything of Node, the scorer gives the same answers", async () => {
  const built = await build({
    stdin: {
      contents: `
        import { DEFAULT_EDITION } from "@/lib/scoring/editions";
        import { score } from "@/lib/scoring/score";
        import { validateScorecard } from "@/lib/scoring/validate";
        globalThis.answer = (json) => {
          const checked = validateScorecard(DEFAULT_EDITION, JSON.parse(json));
          return JSON.stringify(checked.ok ? score(DEFAULT_EDITION, checked.value) : checked);
        };`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  // A bare realm: no process, no require, no Buffer; and no making of code from text, as our pages forbid it.
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script(built.outputFiles[0]?.text ?? "").runInContext(realm);
  const ask = new Script("answer(input)");
  fc.assert(
    fc.property(scorecards, (scorecard) => {
      realm.input = JSON.stringify(scorecard);
      expect(ask.runInContext(realm)).toBe(JSON.stringify(score(DEFAULT_EDITION, scorecard)));
    }),
    { numRuns: 300 },
  );
});
