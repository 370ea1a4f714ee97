/**
 * Runs `work` and tells how much processor time it took, and the longest piece of it in which nothing else had its turn: both
 * in milliseconds. Processor time, and not time, so that it means the same while the machine does something else.
 */
export async function inSlices(work) {
  const begin = process.cpuUsage();
  let last = begin;
  let longest = 0;
  let isOver = false;
  const look = () => {
    const now = process.cpuUsage();
    longest = Math.max(longest, millisecondsBetween(last, now));
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  const result = await work();
  look();
  isOver = true;
  return { result, longest, all: millisecondsBetween(begin, process.cpuUsage()) };
}

const millisecondsBetween = (a, b) => (b.user + b.system - a.user - a.system) / 1000;
