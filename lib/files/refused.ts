import type { Failure } from "@/lib/outcome";

/** Carries an expected failure out of the upload protocol's hooks, which know only exceptions. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}
