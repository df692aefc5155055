import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { visit, withBrowser } from './visit.ts'

/*
 * What the built app lets a browser do: the policy as it is sent, and what a page of a neighbour can bring about. Another
 * port of this machine is another origin of the same site, as a neighbour under the municipality's domain is.
 */

withBrowser()

let neighbour: Server
let neighbourAddress: string
beforeAll(async () => {
  neighbour = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>Nabo</title><iframe name="target"></iframe>')
  })
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve))
  neighbourAddress = `http://localhost:${(neighbour.address() as AddressInfo).port}`
})
afterAll(() => neighbour.close())

describe('the content security policy', () => {
  it.each(['/', '/kart', '/api', '/api/session', '/openapi.json', '/finnes.js'])(
    'of %s allows nothing inline and no other host',
    async (path) => {
      const { headers } = await fetch(`${inject('address')}${path}`)
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
    const { page } = await visit({ role: 'coordinator', path: '/prosjekter' })
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
    const address = inject('address')
    const answers: { request: string; status: number; cookie: boolean }[] = []
    page.context().on('response', async (response) => {
      const request = response.request()
      if (!request.url().startsWith(address)) return
      const cookie = (await request.allHeaders()).cookie !== undefined
      answers.push({
        request: `${request.method()} ${new URL(request.url()).pathname}`,
        status: response.status(),
        cookie,
      })
    })
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
    }, address)
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
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
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
        [address, type] as const,
      )
      await expect
        .poll(() => answers.filter(({ request }) => request === 'POST /api/tokens').length)
        .toBeGreaterThan(0)
    }
    expect(answers.some(({ cookie }) => cookie)).toBe(true)
    expect(answers.filter(({ status }) => status < 400)).toEqual([])
    const tokens = await page.request.get(`${address}/api/tokens`)
    expect(await tokens.json()).toEqual({ items: [], next: null })
    // A link into our pages still works, with the session.
    await page.goto(`${address}/prosjekter`)
    await page.getByRole('heading', { name: 'Prosjekter', level: 1 }).waitFor()
  })
})
