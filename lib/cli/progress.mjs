/** Runs a long step, saying that it began, that it goes on (every 10 s) and how long it took. */
export async function step(label, work) {
  const began = Date.now();
  const elapsed = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`· ${label} …`);
  const pulse = setInterval(() => console.log(`· ${label} … ${elapsed()}`), 10_000);
  try {
    const result = await work();
    console.log(`✓ ${label} (${elapsed()})`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}
