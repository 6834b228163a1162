import { describe, expect, test } from "vitest";
import { itemField, ledgerField, sampleField } from "@/lib/audits/fields";
import { tallySamples } from "@/lib/audits/operations";
import { draftOf, isDraft, type LedgerDraft, readDraft, redrawOf } from "@/lib/sampling/ledger-draft";
import type { Ledger } from "@/lib/sampling/schema";
import { emptyForm } from "@/lib/tablet/form";
import { makeServer } from "@/tests/unit/tablet/memory-server";
import { makeTablet } from "@/tests/unit/tablet/simulated-tablet";

const clause = "5.1.2.1";
const field = ledgerField(clause);
const draft: LedgerDraft = {
  ...draftOf({}),
  source: "维修工单",
  count: "7",
  size: "3",
  seed: "XZ-2026-0042",
};
const ledger: Ledger = {
  source: "维修工单",
  population: { kind: "count", count: 7 },
  seed: "XZ-2026-0042",
  size: 3,
};

describe("a ledger on the tablet", () => {
  test("that is complete is still no draw, whatever else is kept meanwhile", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    expect(readDraft(draft).ok).toBe(true);
    tablet.change(field, draft, "hold");
    tablet.flush();
    await settle(2000);
    expect(server.stored).toEqual([]);
    const view = tablet.entry(field);
    expect(view).toMatchObject({ state: "unsaved", value: null });
    expect(isDraft(view.record) && draftOf(view.record)).toEqual(draft);
  });

  test("drawn while a colleague draws is a conflict that both see, and nobody's draw is lost", async () => {
    const server = makeServer();
    const mine = makeTablet(server, "甲");
    const theirs = makeTablet(server, "乙");
    mine.tablet.change(field, draft, "hold");
    const other = { ...ledger, seed: "another" };
    theirs.tablet.change(field, other);
    await theirs.settle();
    await mine.tablet.look();
    await mine.settle();
    // Mine was begun before theirs was seen here.
    mine.tablet.change(field, ledger, "now");
    await mine.settle();
    expect(mine.tablet.entry(field).state).toBe("conflict");
    expect(mine.tablet.entry(field).contenders.map(({ value }) => value)).toEqual(
      expect.arrayContaining([ledger, other]),
    );
  });

  test("counts its samples, is open while another draw is prepared, and counts again when that is given up", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    tablet.change(itemField(clause), { ...emptyForm, verdict: "sampled" });
    tablet.change(field, ledger, "now");
    for (const unit of ["6", "2", "3"]) {
      tablet.change(sampleField(clause, unit), { result: unit === "2" ? "non_conforming" : "conforming" });
    }
    await settle();
    const counts = { verdict: "sampled", population: 7, samples: 3, failed: 1 };
    expect(tablet.entry(itemField(clause)).verdict).toEqual(counts);
    expect(tablet.overview().live.answered).toBe(1);
    const sent = server.stored.length;

    tablet.change(field, redrawOf(ledger, "ANOTHER222"), "hold");
    expect(tablet.overview().live.answered).toBe(0);
    tablet.change(field, ledger, "now");
    await settle();
    expect(tablet.overview().live.answered).toBe(1);
    expect(tablet.overview().unsaved).toEqual([]);
    expect(server.stored.length).toBe(sent);
  });

  test("that is enlarged with the same seed keeps its units and their results", async () => {
    const { tablet, settle } = makeTablet(makeServer(), "甲");
    tablet.change(field, ledger, "now");
    tablet.change(sampleField(clause, "6"), { result: "conforming" });
    await settle();
    const read = readDraft({ ...redrawOf(ledger, ledger.seed), size: "5" });
    if (!read.ok) throw new Error("the enlarged draw is complete");
    tablet.change(field, read.ledger, "now");
    await settle();
    const tally = tallySamples(tablet.overview().sheet.entries, clause);
    expect(tally.drawn).toEqual(["6", "2", "3", "4", "7"]);
    expect(tally.open).toEqual(["2", "3", "4", "7"]);
  });

  test("shows a unit added by hand from its name on, and takes it away without a trace while it has no result", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    const added = sampleField(clause, "投诉件 T-7");
    tablet.change(added, { note: "" }, "hold");
    expect(tablet.fieldsOf(`sample:${clause}`)).toEqual([added]);
    tablet.clear(added);
    await settle();
    expect(tablet.fieldsOf(`sample:${clause}`)).toEqual([]);
    expect(server.stored).toEqual([]);
  });
});
