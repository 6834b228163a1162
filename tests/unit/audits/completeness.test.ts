import { describe, expect, test } from "vitest";
import { completeness, type GapCode, type Visit } from "@/lib/audits/completeness";
import { foldOperations } from "@/lib/audits/operations";
import { resultForSignOff } from "@/lib/audits/rules";
import type { Operation, RawOperation } from "@/lib/audits/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import {
  makeAttendee,
  makeFinding,
  makeMeeting,
  makePresence,
  makeSecondLook,
  makeSignature,
} from "@/tests/factories/visit";

const lead = { accountId: "00000000-0000-4000-8000-000000000001", name: "组长", role: "lead" };
const auditor = { accountId: "00000000-0000-4000-8000-000000000002", name: "组员", role: "auditor" };
const expert = { accountId: "00000000-0000-4000-8000-000000000003", name: "专家", role: "expert" };

let made = 0;
function op(field: string, value: unknown, given: Partial<Operation> = {}): Operation {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`,
    deviceId: "tablet",
    deviceSequence: made,
    deviceTime: "2026-07-06T01:30:00.000Z",
    field,
    value: value as Operation["value"],
    basedOn: null,
    ...given,
  };
}

/** Everything met except what is given. */
const scored = (given: Record<string, unknown> = {}): Operation[] =>
  listItems(DEFAULT_EDITION).flatMap(({ clause }) =>
    given[clause] === null ? [] : op(`item:${clause}`, given[clause] ?? { verdict: "met" }),
  );

const visitRecord = [
  makeMeeting("opening"),
  makeMeeting("closing"),
  makeAttendee(),
  makePresence(lead),
  makePresence(auditor),
];
const plan = { startsOn: "2026-07-06", endsOn: "2026-07-06", plannedHours: 16 };
const standard: Visit = { team: [lead, auditor], signerId: lead.accountId, mode: "FS01", plan, covered: [] };

function gapsOf(
  operations: readonly (Operation | RawOperation)[],
  given: Partial<Visit> = {},
): Record<string, { fields: readonly string[]; accountIds: readonly string[]; blocking: boolean }> {
  const sheet = foldOperations(operations as Operation[]);
  const gaps = completeness(DEFAULT_EDITION, sheet, { ...standard, ...given });
  return Object.fromEntries(gaps.map(({ code, ...gap }) => [code, gap]));
}
const codes = (...given: Parameters<typeof gapsOf>) => Object.keys(gapsOf(...given));

const byLedger = { verdict: "sampled", by: "ledger" };
const ledger = { source: "维修工单", population: { kind: "count", count: 3 }, seed: "2026", size: 3 };
const conforming = { result: "conforming", note: "" };
const failing = (note: string) => ({ result: "non_conforming", note });
const special = "special:00000000-0000-4000-8000-00000000aaaa";
const deduction = op(special, { kind: "law", finding: "质保期短于规定" });

test("an audit with everything in place has no gap, and its result may be stored without a reason", () => {
  const operations = [...scored(), ...visitRecord] as Operation[];
  expect(codes(operations)).toEqual([]);
  expect(resultForSignOff(DEFAULT_EDITION, foldOperations(operations), standard, "")).toMatchObject({
    ok: true,
    value: { final: "100.00" },
  });
});

describe("nobody can sign off with", () => {
  const table: { what: string; operations: Operation[]; code: GapCode; fields: string[] }[] = [
    {
      what: "an item that nobody answered",
      operations: scored({ "5.1.1.2": null }),
      code: "unanswered",
      fields: ["item:5.1.1.2"],
    },
    {
      what: "two values for one item",
      operations: [...scored(), op("item:5.1.1.1", { verdict: "not_met", finding: "无" })],
      code: "conflict",
      fields: ["item:5.1.1.1"],
    },
    {
      what: "two texts of one meeting, although no score depends on it",
      operations: [
        ...scored(),
        op("meeting:opening", { place: "一楼", day: "", from: "", to: "", chair: "", notes: "" }),
      ],
      code: "conflict",
      fields: ["meeting:opening"],
    },
    {
      what: "a verdict by ledger without a ledger",
      operations: scored({ "5.1.1.2": byLedger }),
      code: "samples_open",
      fields: ["item:5.1.1.2"],
    },
    {
      what: "a drawn unit without a result",
      operations: [
        ...scored({ "5.1.1.2": byLedger }),
        op("ledger:5.1.1.2", ledger),
        op("sample:5.1.1.2:1", conforming),
        op("sample:5.1.1.2:2", conforming),
      ],
      code: "samples_open",
      fields: ["item:5.1.1.2"],
    },
    {
      what: "a draw left open beside a verdict that was simply met",
      operations: [...scored(), op("ledger:5.1.1.2", ledger)],
      code: "samples_open",
      fields: ["item:5.1.1.2"],
    },
    {
      what: "nothing that applies",
      operations: listItems(DEFAULT_EDITION).map(({ clause }) =>
        op(`item:${clause}`, { verdict: "deleted", reason: "不涉及" }),
      ),
      code: "nothing_applicable",
      fields: [],
    },
    {
      what: "a special deduction without a finding",
      operations: [...scored(), deduction],
      code: "special_uncovered",
      fields: [special],
    },
  ];
  test.each(table)("$what", ({ operations, code, fields }) => {
    const gaps = gapsOf([...operations, ...visitRecord]);
    expect(Object.keys(gaps)).toEqual([code]);
    expect(gaps[code]).toMatchObject({ fields, blocking: true });
    const sheet = foldOperations([...operations, ...visitRecord] as Operation[]);
    expect(resultForSignOff(DEFAULT_EDITION, sheet, standard, "有原因")).toMatchObject({ ok: false });
  });

  test("a special deduction is covered by its finding or by a non-conformity that there is", () => {
    const finding = makeFinding({ subject: special });
    const signed = makeSignature([finding]);
    expect(codes([...scored(), deduction, ...visitRecord, finding, signed])).toEqual([]);
    const covered = ["00000000-0000-4000-8000-00000000aaaa"];
    expect(codes([...scored(), deduction, ...visitRecord], { covered })).toEqual([]);
  });

  test("a deleted item waits for no samples, and a complete ledger for nothing", () => {
    const complete = [1, 2, 3].map((unit) => op(`sample:5.1.1.2:${unit}`, conforming));
    expect(
      codes([
        ...scored({ "5.1.1.2": byLedger, "5.1.2.1": { verdict: "deleted", reason: "不涉及" } }),
        op("ledger:5.1.1.2", ledger),
        op("ledger:5.1.2.1", ledger),
        ...complete,
        ...visitRecord,
      ]),
    ).toEqual([]);
  });
});

describe("a borderline result", () => {
  // 100 − 1 (5.1.6.4) − 3 (5.3.1.4) = 96: one point from 95.
  const borderline = scored({
    "5.1.6.4": { verdict: "not_met", finding: "未参与" },
    "5.3.1.4": { verdict: "not_met", finding: "未调查" },
  });
  const table: { what: string; look: RawOperation | null; holds: boolean }[] = [
    { what: "without a second look", look: null, holds: false },
    {
      what: "with another member's look at exactly this result",
      look: makeSecondLook(auditor.accountId, { final: "96" }),
      holds: true,
    },
    {
      what: "with the signer's own look",
      look: makeSecondLook(lead.accountId, { final: "96" }),
      holds: false,
    },
    {
      what: "with a look at another score",
      look: makeSecondLook(auditor.accountId, { final: "97" }),
      holds: false,
    },
    {
      what: "with a look at other special deductions",
      look: makeSecondLook(auditor.accountId, { final: "96", specialDeductions: 1 }),
      holds: false,
    },
    {
      what: "with the look of somebody who left the team",
      look: makeSecondLook("00000000-0000-4000-8000-000000000009", { final: "96" }),
      holds: false,
    },
  ];
  test.each(table)("$what", ({ look, holds }) => {
    const gaps = gapsOf([...borderline, ...visitRecord, ...(look ? [look] : [])]);
    expect(gaps.second_look === undefined).toBe(holds);
    if (!holds) expect(gaps.second_look).toMatchObject({ blocking: true, accountIds: [auditor.accountId] });
  });

  test("of a lead whose team has nobody else to look needs a reason instead", () => {
    const gaps = gapsOf([...borderline, ...visitRecord, makePresence(expert)], { team: [lead, expert] });
    expect(gaps.second_look).toMatchObject({ blocking: false, accountIds: [] });
  });
});

describe("a gap in the record of the visit may stay, with a reason:", () => {
  const complete = [...scored(), ...visitRecord];
  const [opening, closing, attendee] = visitRecord;
  const without = (...left: (RawOperation | undefined)[]) =>
    [...scored(), ...visitRecord].filter((each) => !left.includes(each as RawOperation));
  const finding = makeFinding();
  const lost = (given: object) =>
    scored({ "5.1.1.2": { verdict: "sampled", samples: 4, failed: 1, ...given } });

  const table: {
    what: string;
    operations: (Operation | RawOperation)[];
    given?: Partial<Visit>;
    gap: [GapCode, readonly string[]] | null;
  }[] = [
    {
      what: "no opening meeting",
      operations: without(opening),
      gap: ["meeting_missing", ["meeting:opening"]],
    },
    {
      what: "no meeting at all",
      operations: without(opening, closing),
      gap: ["meeting_missing", ["meeting:opening", "meeting:closing"]],
    },
    {
      what: "a closing meeting without the auditee",
      operations: [...without(attendee), makeAttendee({ meetings: ["opening"] })],
      gap: ["auditee_absent", ["meeting:closing"]],
    },
    {
      what: "only the team in the meetings",
      operations: [...without(attendee), makeAttendee({ side: "team" })],
      gap: ["auditee_absent", ["meeting:opening", "meeting:closing"]],
    },
    {
      what: "a member without hours",
      operations: complete,
      given: { team: [lead, auditor, expert] },
      gap: ["presence_missing", []],
    },
    {
      what: "a remote audit without a log",
      operations: complete,
      given: { mode: "FS02" },
      gap: ["remote_log_missing", []],
    },
    {
      what: "a mixed audit without a log",
      operations: complete,
      given: { mode: "FS03" },
      gap: ["remote_log_missing", []],
    },
    {
      what: "a finding that nobody signed",
      operations: [...complete, finding],
      gap: ["unsigned", [finding.field]],
    },
    {
      what: "a finding that was changed after the signature",
      operations: [
        ...complete,
        finding,
        makeSignature([finding]),
        op(finding.field, { ...(finding.value as object), grade: "serious" }, { basedOn: finding.id }),
      ],
      gap: ["unsigned", [finding.field]],
    },
    {
      what: "a signed finding is none",
      operations: [...complete, finding, makeSignature([finding])],
      gap: null,
    },
    {
      what: "a refusal to sign with its reason is none",
      operations: [...complete, finding, makeSignature([finding], "对第1项有异议")],
      gap: null,
    },
    {
      what: "failed samples without a word",
      operations: [...lost({}), ...visitRecord],
      gap: ["groundless", ["item:5.1.1.2"]],
    },
    {
      what: "failed samples with a finding are none",
      operations: [...lost({ finding: "缺协议" }), ...visitRecord],
      gap: null,
    },
    {
      what: "failed samples with evidence are none",
      operations: [
        ...lost({}),
        ...visitRecord,
        op("evidence:1", { clause: "5.1.1.2", method: "document", source: "协议台账", text: "缺两份" }),
      ],
      gap: null,
    },
    {
      what: "fewer hours than agreed without a word",
      operations: [...complete],
      given: { plan: { ...plan, plannedHours: 24 } },
      gap: ["deviation_unexplained", ["deviation:hours"]],
    },
    {
      what: "work on another day than planned without a word",
      operations: [...complete],
      given: { plan: { startsOn: "2026-07-07", endsOn: "2026-07-07", plannedHours: 16 } },
      gap: ["deviation_unexplained", ["deviation:hours"]],
    },
    {
      what: "fewer hours than agreed with a reason are none",
      operations: [...complete, op("deviation:hours", { reason: "网点合并到一处审核" })],
      given: { plan: { ...plan, plannedHours: 24 } },
      gap: null,
    },
    {
      what: "hours that nobody has told are told as missing only",
      operations: [...scored(), ...visitRecord.slice(0, -1)],
      given: { plan: { ...plan, plannedHours: 24 } },
      gap: ["presence_missing", []],
    },
    {
      what: "a ready phrase with a blank in a verdict",
      operations: [...lost({ finding: "抽查＿＿份，缺＿＿份" }), ...visitRecord],
      gap: ["blanks_left", ["item:5.1.1.2"]],
    },
    {
      what: "a ready phrase with a blank in a piece of evidence",
      operations: [
        ...complete,
        op("evidence:1", { clause: "5.1.1.2", method: "document", source: "台账", text: "编号＿＿" }),
      ],
      gap: ["blanks_left", ["item:5.1.1.2"]],
    },
    {
      what: "an item not met without a word",
      operations: [...scored({ "5.1.6.4": { verdict: "not_met" } }), ...visitRecord],
      gap: ["groundless", ["item:5.1.6.4"]],
    },
    {
      what: "failed samples of a ledger with a note on each are none",
      operations: [
        ...scored({ "5.1.1.2": byLedger }),
        op("ledger:5.1.1.2", ledger),
        op("sample:5.1.1.2:1", failing("无协议")),
        op("sample:5.1.1.2:2", failing("协议过期")),
        op("sample:5.1.1.2:3", conforming),
        ...visitRecord,
      ],
      gap: null,
    },
  ];
  test.each(table)("$what", ({ operations, given, gap }) => {
    const gaps = gapsOf(operations, given);
    const [code, fields] = gap ?? [];
    expect(Object.keys(gaps)).toEqual(code ? [code] : []);
    if (!code) return;
    expect(gaps[code]).toMatchObject({ fields, blocking: false });
    const sheet = foldOperations(operations as Operation[]);
    const sign = (reason: string) =>
      resultForSignOff(DEFAULT_EDITION, sheet, { ...standard, ...given }, reason);
    expect(sign("")).toMatchObject({ code: "record_incomplete", params: { count: 1, list: code } });
    expect(sign("企业当日停电，未能召开")).toMatchObject({ ok: true });
  });
});
