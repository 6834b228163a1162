/** A start that cannot go on for a reason the operator can remove: shown as its one line, without a stack. */
export class StartupError extends Error {
  override name = "StartupError";
}
