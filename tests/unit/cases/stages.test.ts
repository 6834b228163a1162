import { expect, test } from "vitest";
import type { CaseStatus } from "@/lib/cases/schema";
import { stagesOf } from "@/lib/cases/stages";

// d done, c current, o open, x stopped: application, acceptance, contract, planning, documents, audit, judgement, certificate.
test.each<[CaseStatus, CaseStatus | null, string]>([
  ["draft", null, "cooooooo"],
  ["submitted", null, "dcoooooo"],
  ["supplementing", null, "dcoooooo"],
  ["accepted", null, "ddcooooo"],
  ["contract_offered", null, "ddcooooo"],
  ["contracted", null, "dddcoooo"],
  ["planned", null, "dddcoooo"],
  ["confirmed", null, "ddddcooo"],
  ["ready", null, "dddddcoo"],
  ["auditing", null, "dddddcoo"],
  ["audited", null, "dddddcoo"],
  ["in_review", null, "ddddddco"],
  ["reviewed", null, "ddddddco"],
  ["granted", null, "dddddddc"],
  ["certified", null, "dddddddd"],
  ["refused", "reviewed", "ddddddxo"],
  ["declined", null, "dxoooooo"],
  ["declined", "accepted", "ddxooooo"],
  ["withdrawn", "draft", "xooooooo"],
  ["withdrawn", "contract_offered", "ddxooooo"],
  ["terminated", "confirmed", "ddddxooo"],
])("%s (stopped from %s) shows %s", (status, stoppedFrom, expected) => {
  const letters = { done: "d", current: "c", open: "o", stopped: "x" };
  const shown = stagesOf(status, stoppedFrom).map(({ state }) => letters[state]);
  expect(shown.join("")).toBe(expected);
});
