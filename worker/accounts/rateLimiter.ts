export interface RateLimit {
  limit: number
  windowSeconds: number
}

/**
 * Counts attempts a key in fixed windows. Kept in memory: it is forgotten when the object rests, which it does only
 * when nobody has called for a while.
 */
export class RateLimiter {
  private readonly windows = new Map<string, { endsAt: number; used: number }>()

  /** Null when there is room for one more, otherwise the seconds until there is. */
  take(key: string, { limit, windowSeconds }: RateLimit, now: Date): number | null {
    const at = now.getTime()
    this.forgetEnded(at)
    const window = this.windows.get(key) ?? { endsAt: at + windowSeconds * 1000, used: 0 }
    if (window.used >= limit) return Math.ceil((window.endsAt - at) / 1000)
    this.windows.set(key, { ...window, used: window.used + 1 })
    return null
  }

  private forgetEnded(at: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= at) this.windows.delete(key)
  }
}
