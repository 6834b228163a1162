import { existsSync } from "node:fs";
import { join } from "node:path";

/** Families by the names that templates use. The second one lends the first the characters it lacks. */
export const SERIF = "Noto Serif SC";
export const SANS = "Noto Sans SC";

const FONT_FILES = [
  "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf",
  "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
];

/**
 * Absolute paths of the fonts, which come from the lockfile and never from the system: the same document must
 * look the same on every machine. The path starts at the working directory (the repository's root for the
 * server, the commands and the tests), because `import.meta.url` points into the bundle once it is built.
 * Throws when a font is missing.
 */
export function fontPaths(): string[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "@expo-google-fonts");
  return FONT_FILES.map((file) => {
    const path = join(folder, file);
    if (!existsSync(path))
      throw new Error(`Font not found: ${path}. Run npm install in the project's folder.`);
    return path;
  });
}
