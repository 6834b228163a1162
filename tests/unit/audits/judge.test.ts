import { describe, expect, test } from "vitest";
import { type Author, faultOfAuthor, isRepetition, MAX_CONTENDERS, readOperation } from "@/lib/audits/judge";
import { type Operation, operationSchema, type RawOperation, type RefusalReason } from "@/lib/audits/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { makeOperation } from "@/tests/factories/scorecard";
import {
  makeAttendee,
  makeFinding,
  makeMeeting,
  makePresence,
  makeSecondLook,
  makeSignature,
} from "@/tests/factories/visit";

const me = "00000000-0000-4000-8000-000000000001";
const other = "00000000-0000-4000-8000-000000000002";
const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, "0")}`;
const of = (field: string, value: RawOperation["value"]) => makeOperation({ field, value });
const read = (operation: RawOperation) => readOperation(DEFAULT_EDITION, operation);

const image = { sha256: "a".repeat(64), size: 9, mediaType: "image/jpeg" };
const photo = { subject: "item:5.1.1.1", takenAt: "2026-07-06T01:30:00.000Z", original: image, copy: image };
const ledger = { source: "工单", population: { kind: "count", count: 40 }, seed: "2026", size: 5 };
const evidence = { clause: "5.1.1.2", method: "interview", source: "主管", text: "能说明流程" };

describe("an operation is read", () => {
  test.each<[kind: string, operation: RawOperation]>([
    ["item", of("item:5.1.1.1", { verdict: "met" })],
    [
      "item with counts as older tablets typed them",
      of("item:5.1.1.2", { verdict: "sampled", samples: 4, failed: 1 }),
    ],
    ["item by ledger", of("item:5.1.1.2", { verdict: "sampled", by: "ledger", finding: "缺两份" })],
    ["special", of(`special:${uuid("a")}`, { kind: "law", finding: "无证" })],
    ["bonus", of(`bonus:${uuid("a")}`, { finding: "首创" })],
    ["ledger", of("ledger:5.1.1.2", ledger)],
    ["sample", of("sample:5.1.1.2:WO-17: 甲", { result: "conforming" })],
    ["finding on an item", makeFinding()],
    ["finding on a special deduction that may come later", makeFinding({ subject: `special:${uuid("b")}` })],
    ["finding on nothing in particular", makeFinding({ subject: "" })],
    ["second look", makeSecondLook(me, {})],
    ["evidence", of(`evidence:${uuid("a")}`, evidence)],
    ["photo", of(`photo:${uuid("a")}`, photo)],
    ["meeting", makeMeeting("closing")],
    ["attendee", makeAttendee()],
    ["presence", makePresence({ accountId: me, name: "组长" })],
    ["deviation", of("deviation:hours", { reason: "台风" })],
    [
      "remote",
      of(`remote:${uuid("a")}`, {
        day: "2026-07-06",
        from: "09:00",
        to: "10:00",
        means: "视频",
        participants: "主管",
        seen: "备件库",
      }),
    ],
    ["signature", makeSignature([makeFinding()])],
  ])("%s, and so is its removal", (_, operation) => {
    expect(operationSchema.safeParse(operation).success).toBe(true);
    expect(read(operation)).toBeDefined();
    expect(read({ ...operation, value: null })).toMatchObject({ value: null });
  });

  test.each<[what: string, operation: RawOperation]>([
    ["counts by ledger on a qualitative item", of("item:5.1.1.1", { verdict: "sampled", by: "ledger" })],
    ["counts beside a ledger", of("item:5.1.1.2", { verdict: "sampled", by: "ledger", failed: 0 })],
    ["a ledger of no item", of("ledger:9.1.1.1", ledger)],
    ["a draw of nothing", of("ledger:5.1.1.2", { ...ledger, size: 0 })],
    ["a sample of no item", of("sample:9.1.1.1:1", { result: "conforming" })],
    ["a sample with a result of its own kind", of("sample:5.1.1.2:1", { result: "so-so" })],
    ["evidence for no item", of(`evidence:${uuid("a")}`, { ...evidence, clause: "9.1.1.1" })],
    ["a finding on no item", makeFinding({ subject: "item:9.1.1.1" })],
    ["a photo without its hash", of(`photo:${uuid("a")}`, { ...photo, original: { size: 1 } })],
    ["a value with something unknown in it", of("deviation:hours", { reason: "台风", points: 2 })],
  ])("never: %s", (_, operation) => expect(read(operation)).toBeUndefined());

  test("without the audit's id, which only says where it belongs", () => {
    expect(read({ ...makeOperation(), auditId: uuid("c") })).not.toHaveProperty("auditId");
  });

  test.each([
    ["of every kind", "meeting:opening", makeMeeting("opening").value, 1, true],
    ["between 20", "item:5.1.1.1", { verdict: "met" }, MAX_CONTENDERS, true],
    ["between 21", "item:5.1.1.1", { verdict: "met" }, MAX_CONTENDERS + 1, false],
  ] as const)("a choice %s", (_, field, value, count, isRead) => {
    const settlement = {
      chosen: value,
      rejected: Array.from({ length: count }, () => null),
      over: Array.from({ length: count }, (_each, index) => uuid(String(index))),
      reason: "现场核对",
    };
    expect(read(of(field, settlement)) !== undefined).toBe(isRead);
  });
});

describe("who may make it", () => {
  const auditor: Author = { accountId: me, mayScore: true, maySettle: false };
  const lead: Author = { ...auditor, maySettle: true };
  const expert: Author = { ...auditor, mayScore: false };
  const settlement = { chosen: { verdict: "met" }, rejected: [], over: [uuid("1")], reason: "核对" };
  const look = (by: string) => makeSecondLook(by, {});
  const lookChosen = makeOperation({ ...look(me), value: { ...settlement, chosen: look(me).value } });

  test.each<[what: string, author: Author, operation: RawOperation, fault: RefusalReason | undefined]>([
    ["an auditor scores", auditor, makeOperation(), undefined],
    ["an expert does not score", expert, makeOperation(), "role_may_not"],
    ["an expert draws no samples", expert, of("ledger:5.1.1.2", ledger), "role_may_not"],
    ["an expert writes no finding", expert, makeFinding(), "role_may_not"],
    ["an expert writes evidence", expert, of(`evidence:${uuid("a")}`, evidence), undefined],
    ["an expert takes photos", expert, of(`photo:${uuid("a")}`, photo), undefined],
    ["an auditor does not choose", auditor, of("item:5.1.1.1", settlement), "leader_only"],
    ["the lead chooses", lead, of("item:5.1.1.1", settlement), undefined],
    ["a second look in one's own name", auditor, look(me), undefined],
    ["nobody looks in another's name, the lead neither", lead, look(other), "role_may_not"],
    ["nobody takes another's look back", lead, { ...look(other), value: null }, "role_may_not"],
    ["between one's own two looks one chooses oneself", auditor, lookChosen, undefined],
    [
      "the lead does not choose another's look",
      lead,
      { ...lookChosen, field: look(other).field },
      "role_may_not",
    ],
    ["an expert's look does not count", expert, look(me), "role_may_not"],
  ])("%s", (_, author, operation, fault) => {
    const sound = read(operation);
    if (!sound) throw new Error("not read");
    expect(faultOfAuthor(sound, author, new Map())).toBe(fault);
  });

  test("what was seen alongside must say the same, as far as it is known", () => {
    const met = { value: { verdict: "met" } } as const;
    const notMet = { value: { verdict: "not_met" } } as const;
    const chosen = { value: { chosen: { verdict: "met" }, rejected: [], over: [], reason: "核对" } } as const;
    const known = new Map<string, Pick<Operation, "value">>([
      [uuid("1"), met],
      [uuid("2"), notMet],
      [uuid("3"), chosen],
    ]);
    const fault = (alongside: string[]) => {
      const sound = read(makeOperation({ basedOn: uuid("1"), alongside: alongside.map(uuid) }));
      return sound && faultOfAuthor(sound, auditor, known);
    };
    expect(fault([])).toBeUndefined();
    expect(fault(["3"])).toBeUndefined();
    expect(fault(["9"])).toBeUndefined();
    expect(fault(["3", "2"])).toBe("invalid_value");
  });
});

test("a repetition is the same in everything that counts, whatever the order of what stood beside it", () => {
  const sound = read(makeOperation({ basedOn: uuid("1"), alongside: [uuid("2"), uuid("3")] }));
  if (!sound) throw new Error("not read");
  const kept = { ...sound, actorId: me };
  expect(isRepetition({ ...sound, alongside: [uuid("3"), uuid("2")] }, me, kept)).toBe(true);
  expect(isRepetition(sound, other, kept)).toBe(false);
  const changes: Partial<Operation>[] = [
    { alongside: [uuid("2")] },
    { alongside: undefined },
    { basedOn: null },
    { value: { verdict: "not_met" } },
    { field: "item:5.1.1.2" },
    { deviceSequence: -1 },
    { deviceId: other },
    { deviceTime: "2026-07-06T01:30:00.001Z" },
  ];
  for (const change of changes) expect(isRepetition({ ...sound, ...change }, me, kept)).toBe(false);
});
