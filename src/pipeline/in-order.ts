/**
 * Does work for many things at once and yields the results in the order of the things, whatever finishes first.
 * @param window - Things taken and not yet yielded, at most: what bounds the memory.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  window: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  for await (const thing of things) {
    const result = work(thing)
    // A fault is thrown when its turn comes; until then it must not count as unhandled.
    result.catch(() => {})
    pending.push(result)
    if (pending.length >= window) yield await (pending.shift() as Promise<R>)
  }
  for (const result of pending) yield await result
}
