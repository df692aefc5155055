import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page (WCAG 2.2 AA and best practice), each as one readable line. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's own policy lets no inline script in.
  await page.evaluate(source)
  return page.evaluate(async () => {
    // What is in order need not be told node by node, which takes most of the time.
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) =>
          `${id}: ${help} — ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
    )
  })
}
