import type { Import, SourceFile } from "./source-files";

/** What a file is, by its place and name; a `server-only` mark makes a file without power a mechanism. */
export type Kind =
  | "app"
  | "component"
  | "pure"
  | "mechanism"
  | "reads and writes" // queries, commands
  | "doors" // loaders, actions
  | "ground"; // shared files of lib, and the rooms below the product: commands people run, database, texts

const powers: Record<string, Kind> = {
  queries: "reads and writes",
  commands: "reads and writes",
  loaders: "doors",
  actions: "doors",
};

function kindOf(place: string, isMarked: boolean): Kind {
  const [top, room, ...rest] = place.split("/");
  if (top === "app") return "app";
  if (top === "components") return "component";
  if (rest.length === 0 || room === "cli" || room === "database" || room === "i18n") return "ground";
  return powers[rest.at(-1)?.replace(/\.tsx?$/, "") ?? ""] ?? (isMarked ? "mechanism" : "pure");
}

const isPackage = (to: string, ...names: string[]) =>
  names.some((name) => to === name || to.startsWith(`${name}/`));

/** The database itself. */
const isDatabase = (to: string) =>
  to === "lib/db" || to.startsWith("prisma/") || isPackage(to, "pg", "@prisma");

/** Works on the server only, so that a browser or a pure rule cannot run it. */
const isServerPackage = (to: string) =>
  isDatabase(to) ||
  to === "next-auth" ||
  to.startsWith("node:") ||
  isPackage(
    to,
    "server-only",
    "next-auth/next",
    "next-auth/jwt",
    "next/headers",
    "next/cache",
    "next/server",
  );

const isFramework = (to: string) => isPackage(to, "next", "next-auth");

/** The arrows of one state of the product. */
export function arrowsOf(files: SourceFile[]) {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const known = new Map<string, boolean>();
  const isMarked = (file: SourceFile) => file.imports.some((link) => link.to === "server-only");

  /** Whether running `to` would run something that only a server can. Forms may call actions from anywhere. */
  function reachesServer(to: string): boolean {
    if (to.endsWith("/actions")) return false;
    const before = known.get(to);
    if (before !== undefined) return before;
    known.set(to, false); // a circle adds nothing of its own
    const file = byName.get(to);
    const answer =
      isServerPackage(to) || !!file?.imports.some((link) => !link.typeOnly && reachesServer(link.to));
    known.set(to, answer);
    return answer;
  }

  /** Why the arrow from `file` along `link` points the wrong way; undefined when it may be. */
  return function objection(file: SourceFile, link: Import): string | undefined {
    const { to, typeOnly } = link;
    const from = kindOf(file.path, isMarked(file));
    const goal = /^(app|components|lib)\//.test(to) ? kindOf(to, false) : undefined;

    if (to.startsWith("tests/")) return "the product does not know its tests";
    if (goal === "app" && from !== "app" && !to.endsWith(".css")) return "only addresses know addresses";
    if (goal === "component" && from !== "app" && from !== "component")
      return "lib does not know how it is shown";
    if (file.path.startsWith("lib/scoring/") && to !== "zod" && !to.startsWith("lib/scoring/")) {
      return "scoring imports nothing but zod and itself";
    }
    if (typeOnly) return undefined;

    if (from === "app" && (to === "zod" || isDatabase(to)))
      return "an address holds no Prisma and no Zod: it calls a loader";
    if (file.isClient && reachesServer(to))
      return "a client component imports only pure files, actions and components";
    if (from === "component" && (goal === "reads and writes" || isDatabase(to))) {
      return "a component is given its data; pages load them";
    }
    if (from === "pure") {
      if (
        goal === "doors" ||
        isFramework(to) ||
        isDatabase(to) ||
        goal === "reads and writes" ||
        reachesMechanism(to)
      ) {
        return "a pure file knows neither database nor framework";
      }
    }
    if (from === "mechanism" && isDatabase(to) && !file.path.startsWith("lib/access/")) {
      return "only queries and commands speak to the database";
    }
    if (from === "reads and writes" && goal === "doors")
      return "queries and commands do not know who calls them";
    if (from === "reads and writes" && isPackage(to, "next/navigation", "next/headers", "next-auth")) {
      return "no session and no redirect below the doors";
    }
    return undefined;
  };

  /** Like reachesServer, but Node's own modules are fine: printing a PDF is a function of its input, too. */
  function reachesMechanism(to: string, seen = new Set<string>()): boolean {
    if (to === "server-only" || isDatabase(to)) return true;
    if (seen.has(to)) return false;
    seen.add(to);
    return !!byName.get(to)?.imports.some((link) => !link.typeOnly && reachesMechanism(link.to, seen));
  }
}
