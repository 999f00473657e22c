const memories = new Set<{ readonly clear: () => void }>();

/**
 * What only the page can hold, such as a file dropped into it: it outlives a lock, not a crash, and is forgotten when
 * another vault or another person comes.
 */
export function pageMemory<Held>(): Map<string, Held> {
  const memory = new Map<string, Held>();
  memories.add(memory);
  return memory;
}

export function forgetPageMemory(): void {
  for (const memory of memories) memory.clear();
}
