/** The lead asks every device of the team to send all it has and to lock. */
export type Closing = { id: string; by: string; byName: string; at: string };

/** One device of the team as the server knows it. */
export type DeviceView = {
  deviceId: string;
  accountId: string;
  accountName: string;
  /** What its user calls it. */
  name: string;
  /** Entries and pictures that it holds and the server does not, by its last word. */
  waiting: number;
  photosWaiting: number;
  reportedAt: string;
  /** It has answered the closing that runs. */
  acknowledged: boolean;
};

/** A device that the lead does not wait for, and why. */
export type LeftOut = { deviceId: string; accountId: string; reason: string };

/** What is kept of it: which device it was, and its last word. */
export type LeftOutDevice = Omit<DeviceView, "acknowledged"> & { reason: string };

/**
 * The devices that a sign-off still waits for: of the team, not the one that signs, not left out with a reason,
 * and without an answer to this closing or still holding something back.
 */
export function missingDevices(
  devices: readonly DeviceView[],
  { own, without }: { own: { deviceId: string | undefined; accountId: string }; without: readonly LeftOut[] },
): DeviceView[] {
  const isSame = (a: { deviceId: string; accountId: string }, b: { deviceId?: string; accountId: string }) =>
    a.deviceId === b.deviceId && a.accountId === b.accountId;
  return devices.filter(
    (device) =>
      !isSame(device, own) &&
      !without.some((left) => isSame(device, left)) &&
      !(device.acknowledged && device.waiting === 0 && device.photosWaiting === 0),
  );
}
