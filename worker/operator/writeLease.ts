/** How long writes wait for a backup that has stopped asking. */
const leaseMs = 20_000

/**
 * Holds writes back while a backup is read, page by page. It is kept in memory: an object that starts anew has lost
 * it, and the backup that held it hears so at its next page.
 */
export class WriteLease {
  private current: {
    id: string
    timer: ReturnType<typeof setTimeout>
    ended: Promise<void>
    end(): void
  } | null = null

  get held(): boolean {
    return this.current !== null
  }

  isHeldBy(id: string): boolean {
    return this.current?.id === id
  }

  /** False while another backup holds it. */
  take(id: string): boolean {
    if (!this.current) {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>()
      this.current = { id, timer: this.startTimer(id), ended, end }
    }
    return this.renew(id)
  }

  /** False when it has run out, or was never taken. */
  renew(id: string): boolean {
    if (!this.current || this.current.id !== id) return false
    clearTimeout(this.current.timer)
    this.current.timer = this.startTimer(id)
    return true
  }

  end(id: string): void {
    if (!this.current || this.current.id !== id) return
    const { timer, end } = this.current
    clearTimeout(timer)
    this.current = null
    end()
  }

  /** Resolves when nobody holds it. */
  async untilFree(): Promise<void> {
    while (this.current) await this.current.ended
  }

  private startTimer(id: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.end(id), leaseMs)
  }
}
