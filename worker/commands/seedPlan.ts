import { townFollowUp } from '../../geodata/eksempelvik/planFollowUp.ts'
import type { Actor } from '../../geodata/model/actionPlan.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import type { Measure } from '../../geodata/model/measure.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type ApiClient, unwrap } from './apiClient.ts'

/** Says how the measures of the plan stand in the town; one that somebody has written about is left alone. */
export async function seedPlan(api: ApiClient): Promise<void> {
  const { items } = unwrap(await api.get<Page<Measure>>('/api/plan/measures'))
  const untouched = new Set(items.filter(({ revision }) => revision === 0).map(({ code }) => code))
  for (const { code, content, links } of townFollowUp(dateInNorway(new Date()))) {
    if (!untouched.has(code)) continue
    const found = []
    for (const link of links) found.push(...(await findLink(api, link)))
    unwrap(await api.send('PUT', `/api/plan/measures/${code}`, { ...content, links: found }, '"0"'))
  }
  await seedActor(api)
}

/** One actor of the plan with its service in the register of help services. */
async function seedActor(api: ApiClient): Promise<void> {
  const actors = unwrap(await api.get<Page<Actor>>('/api/plan/actors')).items
  const services = unwrap(await api.get<Page<Helpline>>('/api/helplines')).items
  const actor = actors.find(({ id }) => id === 'mental-helse')
  const service = services.find(({ name }) => name === 'Hjelpetelefonen, Mental Helse')
  if (!actor || actor.revision > 0 || !service) return
  const { id, revision: _r, at: _a, by: _b, ofPlan: _o, ...content } = actor
  const written = { ...content, contact: 'Fylkeslaget', helplineIds: [service.id] }
  unwrap(await api.send('PUT', `/api/plan/actors/${id}`, written, '"0"'))
}

type Link = ReturnType<typeof townFollowUp>[number]['links'][number]

async function findLink(api: ApiClient, { collection, name }: Link) {
  const folder = collection === 'bridges' || collection === 'structures' ? 'register/' : ''
  const path = `/api/${folder}${collection}?limit=1&name=${encodeURIComponent(name)}`
  const { features } = unwrap(await api.get<{ features: { id: string }[] }>(path))
  return features.slice(0, 1).map(({ id }) => ({ collection, id }))
}
