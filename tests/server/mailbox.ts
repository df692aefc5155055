import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface Received {
  user: string | null
  secure: boolean
  to: string[]
  content: string
}

/** A mail server on this machine that keeps what it gets, and does not know `ukjent@`. */
export class Mailbox {
  readonly received: Received[] = []
  connections = 0
  private readonly server: SMTPServer

  constructor(options: SMTPServerOptions) {
    this.server = new SMTPServer({
      ...options,
      onConnect: (_session, done) => {
        this.connections += 1
        done()
      },
      onAuth: ({ username, password }, _session, done) => done(null, { user: `${username} ${password}` }),
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('ukjent@')
            ? Object.assign(new Error(`${address} finnes ikke`), { responseCode: 550 })
            : null,
        ),
      onData: (stream, { secure, user, envelope }, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const content = Buffer.concat(chunks).toString()
          const to = envelope.rcptTo.map(({ address }) => address)
          this.received.push({ user: typeof user === 'string' ? user : null, secure, to, content })
          done()
        })
      },
    })
    // A client that gives up on us is what some tests are about.
    this.server.on('error', () => undefined)
  }

  /** Begins to take mail, and tells at which port. */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return (this.server.server.address() as AddressInfo).port
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()))
  }
}
