import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Settings, trialSettings } from '../../worker/commands/settings.ts'
import { squareAt } from '../worker/town.ts'
import { changeRows, rowsOf } from './databaseFiles.ts'
import { given, Installation } from './installation.ts'
import { localCertificate } from './localCertificate.ts'
import { Mailbox } from './mailbox.ts'

/*
 * The digest of the week as mail, really sent by plain workerd to servers on this machine.
 */

const origin = 'http://localhost:8787'
const sent = { REKKVERK_PUBLIC_URL: origin, REKKVERK_MAIL_FROM: 'rekkverk@eksempelvik.example' }
const installation = new Installation()

beforeAll(async () => {
  await installation.start()
  const coordinator = await installation.signIn('coordinator')
  given(await coordinator.send('PUT', '/api/digest/setting', { email: 'plan@eksempelvik.example' }))
  const planner = await installation.signIn('planner')
  given(await planner.send('PUT', '/api/digest/setting', { email: 'ukjent@eksempelvik.example' }))
  const properties = { name: 'Skjult navn', kind: 'zoning_plan', checkDueOn: '2026-01-15' }
  given(await coordinator.send('POST', '/api/projects', { geometry: squareAt(0, 0), properties }))
  await installation.kill()
  // They have been here for long, so that the week's digest is theirs at once.
  changeRows(
    installation.dataFolder,
    'municipality',
    `UPDATE account SET created_at = '2026-01-01T00:00:00Z'`,
  )
  const trusted = join(installation.dataFolder, 'localhost.pem')
  writeFileSync(trusted, localCertificate.cert)
  process.env.SSL_CERT_FILE = trusted
})

afterAll(async () => {
  delete process.env.SSL_CERT_FILE
  await installation.remove()
})

/** Starts anew with these settings, and waits until the digests have become so as mail, with so many tries. */
async function runUntil(expected: [mail: string, tries: number][], settings: Settings): Promise<void> {
  await installation.start({ ...trialSettings(), ...installation.settings, ...sent, ...settings })
  await fetch(`${installation.address}/api/session`)
  const state = () => {
    type Row = { mail: string; attempts: number }
    const digests = rowsOf(installation.dataFolder, 'municipality').digest as Row[]
    const mailed = digests.filter(({ mail }) => mail !== 'none')
    return mailed.map((row) => [row.mail, row.attempts]).sort()
  }
  await expect.poll(state, { timeout: 30_000, interval: 100 }).toEqual(expected)
  await installation.kill()
}

it('is not sent in the open, is sent when it can be to those who are there, and goes to a service as well', async () => {
  const open = new Mailbox({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
  const smtp = (port: number) => ({ REKKVERK_MAIL: `smtp://rekkverk:hemmelig%20ord@localhost:${port}` })
  await runUntil(
    [
      ['waiting', 1],
      ['waiting', 1],
    ],
    smtp(await open.open()),
  )
  expect(open.received).toEqual([])
  // Two wait, and one is enough to learn that nothing can be sent.
  expect(open.connections).toBe(1)
  await open.close()

  const box = new Mailbox(localCertificate)
  changeRows(installation.dataFolder, 'municipality', `UPDATE digest SET tried_at = '2026-01-01T00:00:00Z'`)
  await runUntil(
    [
      ['failed', 2],
      ['sent', 2],
    ],
    smtp(await box.open()),
  )
  await box.close()
  expect(box.received).toHaveLength(1)
  const [{ content, ...envelope }] = box.received as [(typeof box.received)[0]]
  expect(envelope).toEqual({ user: 'rekkverk hemmelig ord', secure: true, to: ['plan@eksempelvik.example'] })
  expect(content).toMatch(/^Message-ID:\s+<\d{4}-W\d{2}\.\S+@eksempelvik\.example>\r$/m)
  const text = plain(content)
  expect(text).toContain('1 oppgave venter på deg i Rekkverk.')
  expect(text).toContain('Gjør ferdig sjekken: 1 (1 over fristen)')
  expect(text).toContain(`${origin}/oppgaver`)
  expect(content + text).not.toContain('Skjult navn')

  const posted: unknown[] = []
  const service = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      posted.push({ ...JSON.parse(body), key: request.headers.authorization })
      response.writeHead(202).end()
    })
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  changeRows(
    installation.dataFolder,
    'municipality',
    `UPDATE digest SET mail = 'waiting', attempts = 0 WHERE mail = 'sent'`,
  )
  const { port } = service.address() as AddressInfo
  await runUntil(
    [
      ['failed', 2],
      ['sent', 1],
    ],
    {
      REKKVERK_MAIL: `http://localhost:${port}/send`,
      REKKVERK_MAIL_KEY: 'n0kkel',
    },
  )
  service.close()
  expect(posted).toMatchObject([
    { key: 'Bearer n0kkel', from: sent.REKKVERK_MAIL_FROM, to: 'plan@eksempelvik.example' },
  ])
})

/** Quoted-printable as text. */
function plain(content: string): string {
  const bytes = content
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
