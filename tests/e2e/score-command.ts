import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Scorecard } from "@/lib/scoring/schema";
import type { Scored } from "@/lib/scoring/score";

/** What the scorer's command says about a scorecard, as anybody can ask it. */
export function scoreByCommand(scorecard: Scorecard): Scored {
  const answer = execFileSync("npm", ["run", "--silent", "score", "--", "-"], {
    cwd: path.join(import.meta.dirname, "../.."),
    input: JSON.stringify(scorecard),
    encoding: "utf8",
  });
  const result = JSON.parse(answer) as Scored;
  if (result.state !== "scored") throw new Error(`the scorecard is ${result.state}`);
  return result;
}
