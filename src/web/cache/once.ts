/**
 * Does some work when it is first asked for, and remembers what came of it.
 *
 * @param work gives anything but `undefined`; where it throws, the next asking tries again.
 */
export function once<Made extends object>(work: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= work()
    return made
  }
}

/**
 * Remembers what a function gives for each thing, as long as the thing is there.
 *
 * @param of gives the same for the same thing, whenever it is asked.
 */
export function onceFor<Thing extends object, Made>(of: (thing: Thing) => Made): typeof of {
  const known = new WeakMap<Thing, Readonly<{ made: Made }>>()
  return (thing) => {
    const found = known.get(thing)
    if (found !== undefined) return found.made
    const made = of(thing)
    known.set(thing, { made })
    return made
  }
}
