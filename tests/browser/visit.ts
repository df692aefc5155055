import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import type { Role } from '../../geodata/model/access.ts'
import { chromiumFlags } from './chromium.ts'
import { ownAddress } from './ownAddress.ts'

export const wide = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Visit {
  page: Page
  /** What the page itself reported as wrong: script errors, refused resources. */
  complaints: string[]
  /** Addresses asked for on other hosts than ours; there must be none. */
  outside: string[]
}

export interface VisitOptions {
  /** A demo account: one a role, and `cleared`, a planner with site clearance. */
  role?: Role | 'cleared' | null
  viewport?: { width: number; height: number }
  /** A page that asks for little, unless told: drawing the map takes the processor seconds. */
  path?: string
  language?: 'nb' | 'en'
  /** Another server than the one all tests share. */
  address?: string
}

const started: BrowserContext[] = []
/** How many of them were there before the test: those of the file stay, those of the test go with it. */
let lasting = 0
let browser: Browser

/** Starts Chromium for the tests of a file and stops it after them. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: chromiumFlags,
      // Where no language is set, Chromium saves nothing under a name with an ø in it.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
  })
  beforeEach(() => {
    lasting = started.length
  })
  // A map that nobody looks at any more would still take the machine's time.
  afterEach(async () => {
    await Promise.all(started.splice(lasting).map((context) => context.close()))
  })
  afterAll(async () => {
    await Promise.all(started.splice(0).map((context) => context.close()))
    await browser.close()
  })
}

/** A fresh visitor with an own session; `role: null` is somebody who has not signed in. */
export async function visit({
  role = 'planner',
  viewport = wide,
  path = '/innlogget',
  language = 'nb',
  address = ownAddress(),
}: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    baseURL: address,
    locale: 'nb-NO',
    // Flying from place to place takes seconds and shows nothing.
    reducedMotion: 'reduce',
  })
  started.push(context)
  await context.addInitScript((chosen) => localStorage.setItem('rekkverk.language', chosen), language)
  if (role) {
    const response = await context.request.post('/api/session', { data: { account: role } })
    if (response.status() !== 201) throw new Error(`sign-in as ${role} answered ${response.status()}`)
  }
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== address) outside.push(request.url())
  })
  await page.goto(path)
  return { page, complaints, outside }
}

/** Waits until the map has drawn everything it has asked for. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').first().waitFor()
  await page.locator('[data-map-idle="true"]').first().waitFor()
}
