import { runNode } from "@/lib/cli/child";
import { expect, test } from "@/tests/e2e/fixtures";

test("a server killed while eight devices send has everything that it acknowledged, once", async () => {
  test.setTimeout(180_000);
  const trial = ["--conditions=react-server", "--import", "tsx", "tests/faults/kills.ts", "--kills", "5"];
  const { code, output } = await runNode(trial);
  console.log(output);
  expect(code, output).toBe(0);
});
