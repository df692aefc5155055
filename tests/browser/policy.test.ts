import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownAddress } from './ownAddress.ts'
import { visit, withBrowser } from './visit.ts'

/*
 * What the built app lets a browser do: the policy as it is sent, and what a page of a neighbour can bring about. Another
 * port of this machine is another origin of the same site, as a neighbour under the municipality's domain is.
 */

withBrowser()

/** What our server was asked and answered: a browser does not tell of answers that it keeps from a page. */
interface Asked {
  request: string
  site: string | undefined
  cookie: boolean
  status: number
}

const asked: Asked[] = []
const servers: Server[] = []
let neighbourAddress: string
/** Our app as seen through an ear at the door. */
let ourAddress: string

beforeAll(async () => {
  neighbourAddress = await listen((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>Nabo</title><iframe name="target"></iframe>')
  })
  ourAddress = await listen((incoming, outgoing) => {
    const { method, headers, url } = incoming
    const passedOn = request(ownAddress() + url, { method, headers }, (answer) => {
      asked.push({
        request: `${method} ${url}`,
        site: headers['sec-fetch-site'] as string | undefined,
        cookie: headers.cookie?.includes('rekkverk=') ?? false,
        status: answer.statusCode ?? 0,
      })
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(passedOn)
  })
})
afterAll(() => {
  for (const server of servers) server.close()
})

async function listen(handle: RequestListener): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

describe('the content security policy', () => {
  it.each(['/', '/kart', '/hjelp', '/api', '/api/session', '/openapi.json', '/finnes.js'])(
    'of %s allows nothing inline and no other host',
    async (path) => {
      const { headers } = await fetch(`${ownAddress()}${path}`)
      const directives = headers.get('Content-Security-Policy')!.split('; ')
      expect(
        Object.fromEntries(directives.map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')])),
      ).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'font-src': "'self'",
        'img-src': "'self' data: blob:",
        'connect-src': "'self'",
        'worker-src': "'self' blob:",
        'manifest-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
      })
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
    },
  )

  it('sends the page behind the code on a sign apart from the app, and no cookie with it', async () => {
    const answer = await fetch(`${ownAddress()}/hjelp`)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const page = await answer.text()
    expect(page).toContain('href="tel:113"')
    expect(page).not.toContain('id="app"')
  })

  it('stops a script that somebody got into the page', async () => {
    const { page } = await visit({ path: '/prosjekter' })
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="/finnes-ikke.png" onerror="window.ran = true">',
      )
      const sent = await fetch('https://example.net/').then(
        () => true,
        () => false,
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { ran: 'ran' in window, sent }
    })
    expect(ran).toEqual({ ran: false, sent: false })
  })
})

describe('a neighbour’s page, to a browser that is signed in here', () => {
  it('can bring nothing about, and learns nothing', async () => {
    // Of an attempt before this one.
    asked.length = 0
    const { page } = await visit({ role: 'coordinator', path: '/prosjekter' })
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    await page.goto(neighbourAddress)
    const learned = await page.evaluate(async (target) => {
      const quiet = <T>(promise: Promise<T>) =>
        promise.then(
          () => 'read',
          () => 'failed',
        )
      const credentials = 'include'
      const image = new Image()
      const picture = new Promise((resolve) => {
        image.onload = () => resolve('read')
        image.onerror = () => resolve('failed')
        image.src = `${target}/api/projects`
      })
      const script = document.createElement('script')
      const code = new Promise((resolve) => {
        script.onload = () => resolve('read')
        script.onerror = () => resolve('failed')
        script.src = `${target}/api/session`
      })
      document.body.append(script)
      const line = new Promise((resolve) => {
        const socket = new WebSocket(`${target.replace('http', 'ws')}/api/session`)
        socket.onopen = () => resolve('read')
        socket.onerror = () => resolve('failed')
      })
      return {
        get: await quiet(fetch(`${target}/api/projects`, { credentials })),
        opaque:
          (await fetch(`${target}/api/projects`, { credentials, mode: 'no-cors' }).catch(() => null))?.type ??
          'failed',
        remove: await quiet(fetch(`${target}/api/session`, { credentials, method: 'DELETE' })),
        change: await quiet(
          fetch(`${target}/api/settings/thresholds`, {
            credentials,
            method: 'PUT',
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
          }),
        ),
        picture: await picture,
        code: await code,
        line: await line,
      }
    }, ourAddress)
    expect(learned).toEqual({
      get: 'failed',
      opaque: expect.stringMatching(/^(failed|opaque)$/),
      remove: 'failed',
      change: 'failed',
      picture: 'failed',
      code: 'failed',
      line: 'failed',
    })
    // Forms need no leave to be sent, and the cookie of a neighbour goes along.
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']
    for (const [index, type] of types.entries()) {
      await page.evaluate(
        ([target, enctype]) => {
          const form = document.createElement('form')
          Object.assign(form, { method: 'post', action: `${target}/api/tokens`, enctype, target: 'target' })
          const input = document.createElement('input')
          Object.assign(input, {
            name: '{"name":"',
            value: '","scopes":["import"],"expiresOn":"2027-01-01"}',
          })
          form.append(input)
          document.body.append(form)
          form.submit()
        },
        [ourAddress, type] as const,
      )
      const forms = () => asked.filter((one) => one.request === 'POST /api/tokens').length
      await expect.poll(forms).toBe(index + 1)
    }
    expect(asked.length).toBeGreaterThan(8)
    expect(asked).toContainEqual({
      request: 'GET /api/projects',
      site: 'same-site',
      cookie: true,
      status: 403,
    })
    expect(asked.filter(({ status }) => status < 400)).toEqual([])
    const tokens = await page.request.get(`${ourAddress}/api/tokens`)
    expect(await tokens.json()).toEqual({ items: [], next: null })
    // A link into our pages still works, with the session.
    await page.goto(`${ourAddress}/prosjekter`)
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
  })
})
