import { describe, expect, test } from "vitest";
import { judgeArchive } from "@/lib/files/archive";
import { archiveOf } from "@/tests/factories/trap";

const MB = 1024 * 1024;
const zeros = (size: number) => new Uint8Array(size);
const judge = (bytes: Uint8Array<ArrayBuffer>) => judgeArchive(Buffer.from(bytes), 3 * MB);

describe("an archive", () => {
  test.each([
    ["that unpacks to the limit", archiveOf([{ name: "a", bytes: zeros(3 * MB) }]), "sound"],
    ["of one byte more", archiveOf([{ name: "a", bytes: zeros(3 * MB + 1) }]), "too_large"],
    ["that claims to be small", archiveOf([{ name: "a", bytes: zeros(4 * MB), claims: 10 }]), "too_large"],
    [
      "whose entries lie over each other",
      archiveOf([{ name: "a", bytes: zeros(MB), times: 4 }]),
      "too_large",
    ],
    ["of 10,001 entries", archiveOf([{ name: "a", bytes: zeros(0), times: 10_001 }]), "too_large"],
    [
      "of several small parts",
      archiveOf([
        { name: "a", bytes: zeros(9) },
        { name: "b", bytes: zeros(9) },
      ]),
      "sound",
    ],
    ["that was cut off", archiveOf([{ name: "a", bytes: zeros(MB) }]).slice(0, 200), "unreadable"],
    ["of nothing", new Uint8Array(), "unreadable"],
  ])("%s", async (_, bytes, judged) => {
    expect(await judge(bytes)).toBe(judged);
  });
});
