import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Import {
  /** Path in the repository without extension (`lib/db`), or the package's specifier. */
  to: string;
  /** Only types: erased before anything runs. */
  typeOnly: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  isClient: boolean;
  imports: Import[];
}

/** Every file that is or would be in the repository. */
export function repositoryFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" });
  return list.split("\n").filter((file) => file !== "" && existsSync(file));
}

export function sourceFiles(): SourceFile[] {
  return repositoryFiles()
    .filter((file) => /^(app|components|lib)\/.*\.(ts|tsx)$/.test(file))
    .map((file) => readSource(file, readFileSync(file, "utf8")));
}

export function readSource(file: string, content: string): SourceFile {
  const text = content.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return { path: file, text, isClient: /^\s*["']use client["']/.test(text), imports: importsOf(file, text) };
}

const patterns = [
  /(?:^|\n)\s*(?:import|export)\s+(?<words>[^;"']*?)\s*\bfrom\s*["'](?<from>[^"']+)["']/g,
  /(?:^|\n)\s*import\s*(?<words>)["'](?<from>[^"']+)["']/g,
  /\bimport\(\s*(?<words>)["'](?<from>[^"']+)["']/g,
];

function importsOf(file: string, text: string): Import[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      to: target(file, groups?.from ?? ""),
      typeOnly: isTypeOnly(groups?.words ?? ""),
    })),
  );
}

function isTypeOnly(words: string): boolean {
  if (/^type\b/.test(words)) return true;
  const named = /^\{(.*)\}$/s.exec(words.trim())?.[1];
  const names = named?.split(",").filter((name) => name.trim() !== "") ?? [];
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

function target(file: string, specifier: string): string {
  const bare = specifier.replace(/\.(ts|tsx)$/, "");
  if (bare.startsWith("@/")) return bare.slice(2);
  return bare.startsWith(".") ? path.posix.join(path.posix.dirname(file), bare) : bare;
}
