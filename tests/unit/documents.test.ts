import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { demoAccounts } from "@/lib/cli/demo-accounts";

const read = (name: string) => readFileSync(name, "utf8");

/** Relative links of a document; anchors and addresses of other sites are none. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\(((?:[^()\s]|\([^()]*\))+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^(https?:|#)/.test(link));

describe("the documents keep up with the code", () => {
  test.each(["README.md", "CONTRIBUTING.md"])("every link in %s leads to something", (document) => {
    const broken = linksOf(read(document)).filter((link) => !existsSync(link.replace(/#.*/, "")));
    expect(linksOf(read(document)).length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test("the README lists every demo account", () => {
    const [, listed = ""] = read("README.md").split(/<!-- \/?demo accounts[^>]*-->/);
    expect(demoAccounts.length).toBeGreaterThan(0);
    for (const { email, roleZh, roleEn } of demoAccounts) {
      expect(listed).toContain(`| ${roleZh} | ${roleEn} | \`${email}\` |`);
    }
  });
});
