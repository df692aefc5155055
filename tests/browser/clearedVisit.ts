import type { Page } from 'playwright-core'
import type { QueuedQuestion } from '../../geodata/clarifications/question.ts'
import { type Visit, visit, wide } from './visit.ts'

/** Somebody with clearance who has said today what the sites are for. */
export async function visitCleared(path: string, viewport = wide): Promise<Visit> {
  const seen = await visit({ role: 'cleared', viewport })
  await seen.page.request.post('/api/sites/openings', { data: { purpose: 'clarification' } })
  await seen.page.goto(path)
  return seen
}

async function readQueue(page: Page): Promise<QueuedQuestion[]> {
  return ((await (await page.request.get('/api/clarifications')).json()) as { items: QueuedQuestion[] }).items
}

/** Answers what was asked before the project, which would hold back what comes after; the project's own too where told. */
export async function answerAllBefore(page: Page, name: string, { andOwn = false } = {}): Promise<void> {
  const items = await readQueue(page)
  const own = items.findIndex(({ project }) => project.name === name)
  for (const { id, answered } of items.slice(0, andOwn ? own + 1 : own)) {
    if (answered) continue
    const headers = { 'If-Match': '"0"' }
    await page.request.put(`/api/clarifications/${id}/answer`, { data: { outcome: 'none' }, headers })
  }
}
