import { type DevicePerson, openDeviceDatabase } from "@/lib/tablet/device-database";
import { newId } from "@/lib/tablet/new-id";

const database = () => {
  kept ??= openDeviceDatabase();
  return kept;
};
let kept: ReturnType<typeof openDeviceDatabase> | undefined;

/** This device's own id, made at first use. */
export async function deviceId(): Promise<string> {
  const { facts } = database();
  return database().transaction("rw", facts, async () => {
    const known = await facts.get("id");
    if (known?.key === "id") return known.value;
    const value = newId();
    await facts.put({ key: "id", value });
    return value;
  });
}

/** Whoever signed in last on this device and has not signed out; null for nobody. */
export async function personHere(): Promise<DevicePerson | null> {
  const known = await database().facts.get("person");
  return known?.key === "person" ? known.value : null;
}

export async function greet(person: DevicePerson): Promise<void> {
  await database().facts.put({ key: "person", value: person });
}

/** Somebody signs out or another person signs in: what they kept stays, and nobody is shown it. */
export async function forgetPerson(): Promise<void> {
  await database().facts.delete("person");
}

/** Notes whether an audit opens without a network for this person. */
export async function setPrepared(accountId: string, caseId: string, isPrepared: boolean): Promise<void> {
  const { prepared } = database();
  if (isPrepared) await prepared.put({ accountId, caseId });
  else await prepared.delete([accountId, caseId]);
}

/** Whether the person on this device opens this audit without a network. */
export async function isPrepared(caseId: string): Promise<boolean> {
  const person = await personHere();
  return person !== null && (await database().prepared.get([person.accountId, caseId])) !== undefined;
}
