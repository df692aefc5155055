import type { QueuedQuestion } from '../../geodata/clarifications/question.ts'
import { unwrap } from './apiClient.ts'
import { signedIn, signOut } from './seedChecks.ts'

/**
 * Answers what was asked until the last of these projects, for an answer is let out after those before it; false where nobody can
 * answer here.
 */
export async function answerQuestions(address: string, projects: ReadonlySet<string>): Promise<boolean> {
  const cleared = await signedIn(address, 'cleared')
  const today = await cleared.get<{ opened: boolean }>('/api/sites/openings/today')
  if (today.ok) {
    const { items } = unwrap(await cleared.get<{ items: QueuedQuestion[] }>('/api/clarifications'))
    const last = items.findLastIndex(({ project }) => projects.has(project.name))
    const unanswered = items.slice(0, last + 1).filter(({ answered }) => answered === null)
    if (unanswered.length > 0 && !today.value.opened)
      unwrap(await cleared.send('POST', '/api/sites/openings', { purpose: 'clarification' }))
    for (const { id } of unanswered)
      unwrap(await cleared.send('PUT', `/api/clarifications/${id}/answer`, { outcome: 'none' }, '"0"'))
  }
  await signOut(cleared)
  return today.ok
}
