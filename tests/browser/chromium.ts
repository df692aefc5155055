import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function findChromium(): string | null {
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null
}

/** A real Chromium: one that is there, or installed by Playwright, or by apt where that is allowed. Throws in plain words otherwise. */
export function chromiumPath(): string {
  const present = findChromium()
  if (present) return present
  console.log('No Chromium found; installing one ...')
  const attempts: [string, string[]][] = [
    ['playwright-core', ['install', 'chromium-headless-shell', 'chromium']],
    ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
      ? ([
          ['apt-get', ['update', '-q']],
          ['apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']],
        ] as [string, string[]][])
      : []),
  ]
  for (const [command, parameters] of attempts) {
    spawnSync(command, parameters, { stdio: 'ignore', timeout: 600_000 })
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

/** Renders WebGL without a graphics card, and nothing else that way, which takes the processor a third more; never calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
