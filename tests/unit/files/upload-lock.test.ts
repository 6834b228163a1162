import { expect, test } from "vitest";
import { UploadLocker } from "@/lib/files/upload-lock";

/** A request that writes down when it has its turn and when it is asked to end. */
function request(locker: UploadLocker, id: string, name: string, log: string[]) {
  const calling = new AbortController();
  const lock = locker.newLock(id);
  const turn = lock
    .lock(calling.signal, () => void log.push(`${name} asked to end`))
    .then(
      () => void log.push(`${name} begins`),
      () => void log.push(`${name} gives up`),
    );
  return { turn, end: () => lock.unlock(), leave: () => calling.abort() };
}

test("requests for one upload take turns, in their order, and each is asked to end while others wait", async () => {
  const [locker, log]: [UploadLocker, string[]] = [new UploadLocker(), []];
  const first = request(locker, "a", "first", log);
  await first.turn;
  const second = request(locker, "a", "second", log);
  const third = request(locker, "a", "third", log);
  expect(log).toEqual(["first begins", "first asked to end", "first asked to end"]);
  log.length = 0;
  await first.end();
  await second.turn;
  await second.end();
  await third.turn;
  await third.end();
  expect(log).toEqual(["second asked to end", "second begins", "third begins"]);
});

test("requests for different uploads do not wait for each other", async () => {
  const [locker, log]: [UploadLocker, string[]] = [new UploadLocker(), []];
  await Promise.all([request(locker, "a", "one", log).turn, request(locker, "b", "other", log).turn]);
  expect(log).toEqual(["one begins", "other begins"]);
});

test("who stops waiting holds up nobody", async () => {
  const [locker, log]: [UploadLocker, string[]] = [new UploadLocker(), []];
  const first = request(locker, "a", "first", log);
  await first.turn;
  const second = request(locker, "a", "second", log);
  const third = request(locker, "a", "third", log);
  second.leave();
  await second.turn;
  await first.end();
  await third.turn;
  expect(log.slice(-2)).toEqual(["second gives up", "third begins"]);
  await third.end();
  const fourth = request(locker, "a", "fourth", log);
  await fourth.turn;
  expect(log.at(-1)).toBe("fourth begins");
});

test("a turn cannot be ended by somebody who does not have it", async () => {
  const [locker, log]: [UploadLocker, string[]] = [new UploadLocker(), []];
  const first = request(locker, "a", "first", log);
  await first.turn;
  const second = request(locker, "a", "second", log);
  await expect(second.end()).rejects.toThrow("not this request's turn");
});
