/**
 * The person on this device changes: what the field kept of the one before stays, and the next one is not shown it.
 * Loaded only when it happens: hardly any page has a use for the device's memory.
 */
export async function leaveDevice(): Promise<void> {
  const { forgetPerson } = await import("@/lib/tablet/device");
  await forgetPerson().catch(() => undefined);
}
