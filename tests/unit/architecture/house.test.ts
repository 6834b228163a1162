import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryFiles, sourceFiles } from "./source-files";

const files = repositoryFiles();

test("there are six folders at the top, and dot-folders", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
  const known = ["app", "components", "lib", "prisma", "public", "tests"];
  expect([...folders].filter((folder) => !folder.startsWith(".") && !known.includes(folder))).toEqual([]);
});

test("no file is named after nothing", () => {
  const nameless = /(^|\/)(utils?|helpers?|common|shared|misc)(\.[a-z]+|\/)/;
  expect(files.filter((file) => /^(app|components|lib|tests)\//.test(file) && nameless.test(file))).toEqual(
    [],
  );
});

test("no file only hands on what others export", () => {
  const barrels = sourceFiles().filter(({ path: file, text }) => {
    if (/(^|\/)index\.tsx?$/.test(file)) return true;
    const rest = text.replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s*)?from\s*["'][^"']+["'];?/g, "");
    return text.trim() !== "" && rest.trim() === "";
  });
  expect(barrels.map((file) => file.path)).toEqual([]);
});

test("file names are in kebab-case", () => {
  const odd = sourceFiles().filter(
    ({ path: file }) => !file.startsWith("app/") && !/^[a-z0-9-]+(\.[a-z]+)*$/.test(path.basename(file)),
  );
  expect(odd.map((file) => file.path)).toEqual([]);
});

describe("texts", () => {
  const rooms = (locale: string) =>
    files.filter((file) => file.startsWith(`lib/i18n/${locale}/`)).map((file) => path.basename(file));

  test("are written for the same rooms in both languages", () => {
    expect(rooms("zh")).toEqual(rooms("en"));
    expect(rooms("zh").length).toBeGreaterThan(0);
  });

  test.each(rooms("zh"))("%s has the same keys in both languages, none empty", (room) => {
    const [zh, en] = ["zh", "en"].map((locale) => keysOf(`lib/i18n/${locale}/${room}`));
    expect(zh).toEqual(en);
  });
});

function keysOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const walk = (value: unknown, at: string): string[] => {
    if (typeof value === "string") return value.trim() === "" ? [`${at} is empty`] : [at];
    if (typeof value !== "object" || value === null) return [`${at} is not a text`];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, at ? `${at}.${key}` : key));
  };
  return walk(JSON.parse(readFileSync(file, "utf8")), "").sort();
}
