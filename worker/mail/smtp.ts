import net from 'node:net'
import tls from 'node:tls'
import type { Delivery, Mail } from './mail.ts'
import type { SmtpServer } from './mailSettings.ts'

const patienceMs = 10_000
const senderName = 'Rekkverk'

/** Sends a mail by SMTP. Without the TLS the settings ask for nothing is sent, the password least of all. */
export async function sendBySmtp(server: SmtpServer, from: string, mail: Mail): Promise<Delivery> {
  // Asked for when there is something to send: few requests need it.
  const { createTransport } = await import('nodemailer')
  const { host, port, login } = server
  const transport = createTransport({
    ...{ host, port, secure: server.tls === 'first' },
    ...{ requireTLS: server.tls === 'required', ignoreTLS: server.tls === 'none' },
    ...(login && { auth: login }),
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    // The library would look the name up by itself, over HTTPS at a company far away; the runtime asks the machine.
    getSocket: (_options: unknown, done: Connected) => {
      connect(server).then((connection) => done(null, { connection, secured: server.tls === 'first' }), done)
    },
  })
  try {
    const messageId = `<${mail.id}@${from.split('@').at(-1)}>`
    const headers = { 'Auto-Submitted': 'auto-generated' }
    const { to, subject, text } = mail
    await transport.sendMail({
      from: { name: senderName, address: from },
      to,
      subject,
      text,
      messageId,
      headers,
    })
    return 'sent'
  } catch (error) {
    return tellFailure(error as SmtpError)
  } finally {
    transport.close()
  }
}

type Connected = (error: Error | null, socket?: { connection: net.Socket; secured: boolean }) => void

function connect({ host, port, tls: security }: SmtpServer): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const isFirst = security === 'first'
    const socket = isFirst ? tls.connect({ host, port, servername: host }) : net.connect({ host, port })
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error('no connection in time'))
    }, patienceMs)
    socket.once(isFirst ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
    socket.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
}

/** What the server says of the recipient or the mail is about this one; anything else is the server or the settings. */
function tellFailure({ code, command, responseCode }: SmtpError): Delivery {
  // Not the message: servers repeat the address in it.
  console.error(JSON.stringify({ mail: 'not sent', code, command, responseCode }))
  if (!responseCode || (command !== 'RCPT TO' && command !== 'DATA')) return 'unreachable'
  return responseCode >= 500 ? 'refused' : 'later'
}
