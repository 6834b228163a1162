import { describe, expect, test } from "vitest";
import { arrowsOf } from "./arrows";
import { readSource, sourceFiles } from "./source-files";

const world = [
  readSource("lib/db.ts", 'import "server-only";'),
  readSource("lib/calendar.ts", "export const day = 1;"),
  readSource("lib/action.ts", 'import { db } from "@/lib/db";'),
  readSource("lib/cases/disguised.ts", 'export { act } from "@/lib/action";'),
  readSource("lib/cases/mechanism.ts", 'import "server-only";'),
];

describe("imports point one way", () => {
  test("everywhere in the product", () => {
    const files = sourceFiles();
    const objection = arrowsOf(files);
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((link) => {
        const why = objection(file, link);
        return why ? [`${file.path} → ${link.to}: ${why}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("and the product has been read at all", () => {
    expect(sourceFiles().length).toBeGreaterThan(50);
  });

  test.each([
    [
      "lib/cases/rules.ts",
      'import { db } from "@/lib/db";',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/rules.ts",
      'import { listCases } from "./queries";',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/rules.ts",
      'import "@/lib/cases/mechanism";',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/rules.ts",
      'import { act } from "./disguised";',
      "a pure file knows neither database nor framework",
    ],
    [
      "components/a/b.tsx",
      '"use client";\nimport { act } from "@/lib/cases/disguised";',
      "a client component imports only pure files, actions and components",
    ],
    [
      "components/a/b.tsx",
      '"use client";\nimport { readFileSync } from "node:fs";',
      "a client component imports only pure files, actions and components",
    ],
    [
      "lib/cases/rules.ts",
      'const { db } = await import("@/lib/db");',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/schema.ts",
      'import { redirect } from "next/navigation";',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/schema.ts",
      'import { act } from "@/lib/action";',
      "a pure file knows neither database nor framework",
    ],
    [
      "lib/cases/queries.ts",
      'import { load } from "@/lib/people/loaders";',
      "queries and commands do not know who calls them",
    ],
    [
      "lib/cases/commands.ts",
      'import { redirect } from "next/navigation";',
      "no session and no redirect below the doors",
    ],
    [
      "lib/scoring/score.ts",
      'import { fen } from "@/lib/rules/prices";',
      "scoring imports nothing but zod and itself",
    ],
    [
      "lib/scoring/score.ts",
      'import type { Fen } from "@/lib/rules/prices";',
      "scoring imports nothing but zod and itself",
    ],
    [
      "lib/cases/rules.ts",
      'import type { P } from "@/components/ui/field";',
      "lib does not know how it is shown",
    ],
    ["components/ui/field.tsx", 'import Page from "@/app/page";', "only addresses know addresses"],
    [
      "components/ui/field.tsx",
      'import { q } from "@/lib/cases/queries";',
      "a component is given its data; pages load them",
    ],
    [
      "components/a/b.tsx",
      '"use client";\nimport { l } from "@/lib/action";',
      "a client component imports only pure files, actions and components",
    ],
    ["app/page.tsx", 'import { z } from "zod";', "an address holds no Prisma and no Zod: it calls a loader"],
  ])("%s may not say %s", (path, text, why) => {
    const file = readSource(path, text);
    const objection = arrowsOf([...world, file]);
    expect(file.imports.map((link) => objection(file, link))).toEqual([why]);
  });

  test.each([
    ["lib/cases/rules.ts", 'import type { Row } from "@/prisma/generated/client/client";'],
    ["lib/cases/rules.ts", 'import { type Row, type Other } from "./queries";'],
    ["lib/cases/schema.ts", 'import { day } from "@/lib/calendar";'],
    ["lib/cases/actions.ts", 'import { issue } from "./commands";'],
    ["lib/cases/loaders.ts", 'import { notFound } from "next/navigation";'],
    ["components/a/b.tsx", '"use client";\nimport { save } from "@/lib/cases/actions";'],
    ["components/a/b.tsx", '"use client";\nimport { next } from "@/lib/cases/rules";'],
    ["app/page.tsx", 'import { load } from "@/lib/cases/loaders";'],
  ])("%s may say %s", (path, text) => {
    const file = readSource(path, text);
    const objection = arrowsOf([...world, file]);
    expect(file.imports.map((link) => objection(file, link))).toEqual([undefined]);
  });
});
