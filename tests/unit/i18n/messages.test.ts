import { describe, expect, it } from "vitest";
import { loadMessages, rooms } from "@/lib/i18n/messages";

/** Every text of a tree by its dotted path. */
function texts(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [[path, `not a text: ${String(tree)}`]];
  return Object.entries(tree).flatMap(([key, branch]) => texts(branch, path ? `${path}.${key}` : key));
}

/** The names that a text expects to be filled in, also those inside the branches of a plural or select. */
function places(text: string): string[] {
  const names = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "");
  for (const part of braces(text)) {
    const [name = "", kind = "", ...rest] = part.split(",").map((piece) => piece.trim());
    names.push(name);
    if (["plural", "select", "selectordinal"].includes(kind)) {
      names.push(...braces(rest.join(",")).flatMap(places));
    }
  }
  return [...new Set(names)].sort();
}

/** What stands between the outermost braces of a text. */
function braces(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === "{" && depth++ === 0) start = index + 1;
    if (sign === "}" && --depth === 0) parts.push([...text].slice(start, index).join(""));
  }
  return parts;
}

const zh = await loadMessages("zh");
const en = await loadMessages("en");

it("finds the places of a text, also inside branches", () => {
  expect(places("共{count, plural, one {# of {total}} other {#}}，<b>{name}</b>")).toEqual([
    "b",
    "count",
    "name",
    "total",
  ]);
});

describe.each(rooms)("the texts of %s", (room) => {
  const chinese = new Map(texts(zh[room]));
  const english = new Map(texts(en[room]));

  it("exist in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it("expect the same values in both languages", () => {
    for (const [key, text] of chinese) {
      expect({ key, places: places(english.get(key) ?? "") }).toEqual({ key, places: places(text) });
    }
  });

  it("are never empty", () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("never leave Chinese in the English file, except the name of the other language", () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(mixed.filter((key) => key !== "otherLanguage")).toEqual([]);
  });
});
