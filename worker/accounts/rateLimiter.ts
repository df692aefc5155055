export interface RateLimit {
  limit: number
  windowSeconds: number
}

interface Window {
  endsAt: number
  used: number
}

/** More keys than this are a flood; others then give way in turn, so that memory stays within a few megabytes. */
const mostKeys = 20_000
/** Ended windows looked for at each attempt: more than an attempt can add, so they never pile up. */
const sweptAtATime = 2

/**
 * Counts attempts a key in fixed windows. Kept in memory: it is forgotten when the object rests, which it does only
 * when nobody has called for a while.
 */
export class RateLimiter {
  private readonly windows = new Map<string, Window>()
  private turn = this.windows.entries()

  /** Null when there was room for one more, which is then used; otherwise the seconds until there is. */
  take(key: string, limit: RateLimit, now: Date): number | null {
    const wait = this.peek(key, limit, now)
    if (wait !== null) return wait
    const at = now.getTime()
    this.forgetSomeEnded(at)
    const running = this.running(key, at)
    if (running) running.used += 1
    else this.open(key, { endsAt: at + limit.windowSeconds * 1000, used: 1 })
    return null
  }

  /** As `take`, without using the room there is. */
  peek(key: string, { limit }: RateLimit, now: Date): number | null {
    const at = now.getTime()
    const running = this.running(key, at)
    return running && running.used >= limit ? Math.ceil((running.endsAt - at) / 1000) : null
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.windows.size
  }

  private running(key: string, at: number): Window | null {
    const window = this.windows.get(key)
    return window && window.endsAt > at ? window : null
  }

  private open(key: string, window: Window): void {
    while (this.windows.size >= mostKeys) {
      const [someKey] = this.nextInTurn() ?? []
      if (someKey !== undefined) this.windows.delete(someKey)
    }
    this.windows.set(key, window)
  }

  private forgetSomeEnded(at: number): void {
    for (let step = 0; step < sweptAtATime; step++) {
      const [key, window] = this.nextInTurn() ?? []
      if (key !== undefined && window!.endsAt <= at) this.windows.delete(key)
    }
  }

  /** Walks round the map, a key at a time; an iterator of a map lives on while the map changes. */
  private nextInTurn(): [string, Window] | undefined {
    const { value, done } = this.turn.next()
    if (!done) return value
    this.turn = this.windows.entries()
    return this.turn.next().value
  }
}
