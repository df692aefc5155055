import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../browser/chromium.ts'
import { quantile } from './load.ts'

const rounds = 5

/** First visit with an empty cache: what is sent, when the sign-in can be used, when the map has drawn itself. */
export async function benchFirstLoad(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags })
  const shell: number[] = []
  const map: number[] = []
  const scripts: number[] = []
  const mapScripts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    let sent = 0
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return
      const sizes = await response
        .request()
        .sizes()
        .catch(() => null)
      sent += sizes?.responseBodySize ?? 0
    })
    const opened = performance.now()
    await page.goto(address)
    await page.getByRole('button', { name: /^Demo byplanlegger Byplanlegger/ }).waitFor()
    shell.push(performance.now() - opened)
    scripts.push(sent)
    const signedIn = performance.now()
    await page.getByRole('button', { name: /^Demo byplanlegger Byplanlegger/ }).click()
    await page.locator('[data-map-idle="true"]').waitFor()
    map.push(performance.now() - signedIn)
    mapScripts.push(sent)
    await context.close()
  }
  await browser.close()
  const kilobytes = (values: number[]) => (quantile(values, 0.5) / 1024).toFixed(0)
  console.log(
    `first visit: sign-in usable after ${quantile(shell, 0.5).toFixed(0)} ms with ${kilobytes(scripts)} kB of script (gzip); from sign-in to a drawn map ${quantile(map, 0.5).toFixed(0)} ms, ${kilobytes(mapScripts)} kB of script in all (${rounds} visits, software rendering)`,
  )
}
