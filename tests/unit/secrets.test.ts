import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSecrets } from "@/lib/secrets";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made once, readable by the owner only, and kept", () => {
  const file = path.join(folder, "new", "secrets.json");
  const made = loadSecrets(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadSecrets(file)).toEqual(made);
  expect(made.sessionSecret.length).toBeGreaterThanOrEqual(43);
});

test("two installations do not share a secret", () => {
  const one = loadSecrets(path.join(folder, "one.json"));
  const two = loadSecrets(path.join(folder, "two.json"));
  expect(one.sessionSecret).not.toBe(two.sessionSecret);
  expect(one.databasePassword).not.toBe(two.databasePassword);
});

test.each([
  ["", "is not usable"],
  ["{}", '"sessionSecret" is missing or wrong'],
  ['{"sessionSecret":"short","databasePassword":"0123456789abcdef"}', '"sessionSecret" is missing or wrong'],
])("a spoiled file %s is refused and left as it is", (content, complaint) => {
  const file = path.join(folder, "secrets.json");
  writeFileSync(file, content);
  expect(() => loadSecrets(file)).toThrow(complaint);
  expect(readFileSync(file, "utf8")).toBe(content);
});
