import { ApplySection } from "./apply-section";
import { Audiences } from "./audiences";
import { Hero } from "./hero";
import { LevelsSection } from "./levels-section";
import { ProcessSection } from "./process-section";

/** The public's first page: what a star means, and a certificate checked at once. No script needed. */
export function HomePage() {
  return (
    <>
      <Hero />
      <LevelsSection />
      <ProcessSection />
      <Audiences />
      <ApplySection />
    </>
  );
}
