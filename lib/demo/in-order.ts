/** Something that happens in steps: it names the instant of its next step and takes it when called again. */
export type Course = AsyncGenerator<Date, void>;

/**
 * Runs courses side by side in the order of their instants, so that numbers, bookings and the history come to
 * be as they would have, day by day. Throws when a course goes back in time.
 */
export async function runInOrder(courses: readonly Course[], onEnd: (index: number) => void): Promise<void> {
  const waiting: { index: number; course: Course; at: Date }[] = [];
  for (const [index, course] of courses.entries()) await advance({ index, course, at: new Date(0) });
  while (waiting.length > 0) {
    const first = waiting.reduce((a, b) => (b.at < a.at ? b : a));
    waiting.splice(waiting.indexOf(first), 1);
    await advance(first);
  }

  async function advance({ index, course, at }: { index: number; course: Course; at: Date }) {
    const step = await course.next();
    if (step.done) return onEnd(index);
    if (step.value < at)
      throw new RangeError(`a step before ${at.toISOString()}: ${step.value.toISOString()}`);
    waiting.push({ index, course, at: step.value });
  }
}
