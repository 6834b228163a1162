import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { beforeEach, expect, test } from "vitest";
import { itemField, ledgerField, sampleField } from "@/lib/audits/fields";
import { compareWithReference } from "@/lib/practice/compare";
import { manufacturer } from "@/lib/practice/manufacturer/scenario";
import { forgetPractice, openPractice } from "@/lib/practice/open-practice";
import { referenceCard } from "@/lib/practice/scenario";
import { tradingCompany } from "@/lib/practice/trading-company/scenario";
import { emptyForm } from "@/lib/tablet/form";
import { newId } from "@/lib/tablet/new-id";
import type { Tablet } from "@/lib/tablet/tablet";
import { readSource } from "../architecture/source-files";

/** Somebody who never practised on this device. */
const newTrainee = () => ({ accountId: newId(), name: "练习者", email: "trainee@demo.example" });
let trainee = newTrainee();
beforeEach(() => {
  trainee = newTrainee();
});

const open = (scenario = tradingCompany, person = trainee) => openPractice(scenario, person, "zh");

/** Resolves when everything typed is on the device. */
async function kept(tablet: Tablet, field: string) {
  while (tablet.entry(field).state !== "device") await new Promise((resolve) => setTimeout(resolve, 5));
}

const field = itemField("5.1.1.1");

test("what is entered in a practice is kept on the device and stands there after a reload", async () => {
  const before = await open();
  before.tablet.change(field, { ...emptyForm, verdict: "not_met", finding: "无归口部门" });
  await kept(before.tablet, field);
  const after = await open();
  expect(after.tablet.entry(field).value).toEqual({ verdict: "not_met", finding: "无归口部门" });
  expect(after.tablet.entry(field).state).toBe("device");
});

test("nothing of a practice is ever said to be with the server, and no connection is said to be lost", async () => {
  const { tablet } = await open();
  tablet.change(field, { ...emptyForm, verdict: "met" });
  await kept(tablet, field);
  void tablet.look();
  tablet.retryNow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tablet.overview()).toMatchObject({ waiting: 1, connection: "ok", keeps: true, signedOff: false });
  expect(tablet.entry(field).state).toBe("device");
});

test("no file that a practice runs on can reach a server", () => {
  const seen = new Set<string>();
  const walk = (name: string) => {
    if (!name.startsWith("lib/") || seen.has(name)) return;
    seen.add(name);
    const source = readSource(`${name}.ts`, readFileSync(`${name}.ts`, "utf8"));
    for (const link of source.imports) if (!link.typeOnly) walk(link.to);
    expect([name, /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon)\(/.test(source.text)]).toEqual([
      name,
      false,
    ]);
  };
  walk("lib/practice/open-practice");
  expect(seen.size).toBeGreaterThan(20);
});

test("each practice and each trainee has a memory of its own", async () => {
  const { tablet } = await open();
  tablet.change(field, { ...emptyForm, verdict: "met" });
  await kept(tablet, field);
  for (const empty of [await open(manufacturer), await open(tradingCompany, newTrainee())]) {
    expect(empty.tablet.entry(field).state).toBe("empty");
  }
  expect((await Dexie.getDatabaseNames()).every((name) => name.includes("practice-"))).toBe(true);
});

test("a practice begins anew when it is forgotten, and no other one with it", async () => {
  for (const scenario of [tradingCompany, manufacturer]) {
    const { tablet, database } = await open(scenario);
    tablet.change(field, { ...emptyForm, verdict: "met" });
    await kept(tablet, field);
    database?.close();
  }
  await forgetPractice("trading-company", trainee.accountId);
  expect((await open(tradingCompany)).tablet.entry(field).state).toBe("empty");
  expect((await open(manufacturer)).tablet.entry(field).state).toBe("device");
});

test("a trainee who draws every unit and judges as the reference does agrees with it everywhere", async () => {
  const { tablet } = await open();
  const reference = referenceCard(tradingCompany, "zh");
  for (const [clause, verdict] of Object.entries(reference.items)) {
    if (verdict.verdict !== "sampled") {
      const reason = verdict.verdict === "deleted" ? verdict.reason : "";
      tablet.change(itemField(clause), { ...emptyForm, verdict: verdict.verdict, reason });
      continue;
    }
    const { samples, failed } = verdict;
    tablet.change(itemField(clause), { ...emptyForm, verdict: "sampled" });
    const population = { kind: "count" as const, count: samples };
    tablet.record(ledgerField(clause), { source: "练习", population, seed: "任意", size: samples });
    for (let unit = 1; unit <= samples; unit += 1) {
      const result = unit <= failed ? "non_conforming" : "conforming";
      tablet.record(sampleField(clause, `${unit}`), { result, note: "" });
    }
  }
  tablet.record(`special:${newId()}`, { kind: "own_rules", finding: "没有召开服务评审会" });
  const { sheet, live } = tablet.overview();
  expect(live.result).toMatchObject({ state: "scored", final: "89.31", level: "three_star" });
  expect(compareWithReference(tablet.edition, tradingCompany, sheet.scorecard)).toMatchObject({
    agreement: { agreed: 45, of: 45 },
    differences: [],
  });
});
