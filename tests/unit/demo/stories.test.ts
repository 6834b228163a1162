import { expect, test } from "vitest";
import { staffRoles } from "@/lib/access/schema";
import { isFinal } from "@/lib/cases/lifecycle";
import { caseStatuses } from "@/lib/cases/schema";
import { demoAccounts } from "@/lib/cli/demo-accounts";
import { enterpriseOf, enterprises } from "@/lib/demo/enterprises/by-key";
import { staff } from "@/lib/demo/staff";
import { decided } from "@/lib/demo/stories/decided";
import { onTheWay } from "@/lib/demo/stories/on-the-way";
import { probeStories } from "@/lib/demo/stories/probe";
import { enterpriseTypes } from "@/lib/organisations/schema";
import { LEVELS } from "@/lib/scoring/levels";

const demo = [...decided, ...onTheWay];

test("every enterprise says by its name that it is invented, in both languages", () => {
  for (const { name, nameEn, address } of enterprises) {
    expect(name).toMatch(/示例|虚构/);
    expect(nameEn).toMatch(/Demo|Fictional/);
    expect(address).toMatch(/示例|虚构/);
  }
  expect(new Set(enterprises.map(({ name }) => name)).size).toBe(enterprises.length);
});

test("all types of enterprise, a long name and a name with a middle dot are among them", () => {
  expect(new Set(enterprises.map(({ type }) => type))).toEqual(new Set(enterpriseTypes));
  expect(Math.max(...enterprises.map(({ name }) => name.length))).toBeGreaterThanOrEqual(40);
  expect(enterprises.some(({ legalPerson }) => legalPerson.includes("·"))).toBe(true);
});

test("every post is held by somebody", () => {
  expect(new Set(staff.flatMap(({ roles }) => roles))).toEqual(new Set(staffRoles));
});

test("the demo's accounts are people of the demo", () => {
  const told = new Set(demo.map(({ enterprise }) => enterprise));
  const emails = [
    ...staff.map(({ mailbox }) => `${mailbox}@xingzheng.example`),
    ...[...told].flatMap((key) => [
      `owner@${key}-demo.example`,
      ...(enterpriseOf(key).member ? [`member@${key}-demo.example`] : []),
    ]),
  ];
  for (const { email } of demoAccounts) expect(emails).toContain(email);
});

test.each([
  ["demo", demo, 1],
  ["probe", probeStories, 2],
])("%s tells of every status at least %#", (_, stories, least) => {
  for (const status of caseStatuses) {
    expect(stories.filter(({ until }) => until === status).length, status).toBeGreaterThanOrEqual(least);
  }
});

test("the demo tells of every level, of four special deductions, a deletion, a bonus and a major complaint", () => {
  const levels = new Set(demo.flatMap(({ card }) => (card ? [card.level] : [])));
  expect(levels).toEqual(new Set(LEVELS));
  expect(demo.some(({ card }) => card?.specials?.length === 4)).toBe(true);
  expect(demo.some(({ card }) => card?.deleted)).toBe(true);
  expect(demo.some(({ card }) => card?.bonus)).toBe(true);
  expect(
    demo.flatMap(({ complaints = [] }) => complaints).some(({ major, closed }) => major && !closed),
  ).toBe(true);
});

test.each([
  ["demo", demo],
  ["probe", probeStories],
])("no enterprise of %s has two running cases", (_, stories) => {
  const running = stories.filter(({ until }) => !isFinal(until)).map(({ enterprise }) => enterprise);
  expect(new Set(running).size).toBe(running.length);
});
