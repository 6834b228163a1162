import { expect, test } from "vitest";
import { type DeviceView, missingDevices } from "@/lib/audits/devices";

const device: DeviceView = {
  deviceId: "tablet",
  accountId: "auditor",
  accountName: "组员",
  name: "平板",
  waiting: 0,
  photosWaiting: 0,
  reportedAt: "2026-07-06T02:00:00.000Z",
  acknowledged: true,
};
const own = { deviceId: "own", accountId: "lead" };

test.each<{ rule: string; given: Partial<DeviceView>; without?: string[]; isMissing: boolean }>([
  { rule: "one that has sent all and answered is not waited for", given: {}, isMissing: false },
  { rule: "one that has not answered is", given: { acknowledged: false }, isMissing: true },
  { rule: "one that still holds an entry is", given: { waiting: 1 }, isMissing: true },
  { rule: "one that still holds a picture is", given: { photosWaiting: 1 }, isMissing: true },
  { rule: "one that was left out is not", given: { waiting: 9 }, without: ["auditor"], isMissing: false },
  {
    rule: "one that was left out for somebody else is",
    given: { waiting: 9 },
    without: ["expert"],
    isMissing: true,
  },
  {
    rule: "the one that signs is not",
    given: { ...own, acknowledged: false, waiting: 3 },
    isMissing: false,
  },
  {
    rule: "another of the person who signs is",
    given: { accountId: "lead", acknowledged: false },
    isMissing: true,
  },
  {
    rule: "the same device in another person's hands is",
    given: { deviceId: "own", acknowledged: false },
    isMissing: true,
  },
])("$rule", ({ given, without = [], isMissing }) => {
  const left = without.map((accountId) => ({ deviceId: "tablet", accountId, reason: "落水" }));
  expect(missingDevices([{ ...device, ...given }], { own, without: left })).toHaveLength(isMissing ? 1 : 0);
});
