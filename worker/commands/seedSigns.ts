import { townSignCare } from '../../geodata/eksempelvik/signCare.ts'
import { changedNumber, townHelplines, townMessages } from '../../geodata/eksempelvik/signContent.ts'
import { townSignNeeds } from '../../geodata/eksempelvik/signNeeds.ts'
import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import type { SignPermissions } from '../../geodata/signs/signAnswers.ts'
import { type ApiClient, apiClient, unwrap } from './apiClient.ts'

type Named = { features: { id: string; properties: { name?: string } }[] }

const today = () => dateInNorway(new Date())

/** What the town's signs say: services, verified but for one, and messages that public health has approved. */
export async function seedSignContent(address: string, api: ApiClient): Promise<void> {
  const services = await byName<Helpline>(api, '/api/helplines')
  for (const content of townHelplines) {
    if (services.has(content.name)) continue
    const made = unwrap(await api.send<Helpline>('POST', '/api/helplines', content))
    services.set(content.name, made)
    if (content.audience === 'young') continue
    const verification = { on: addDays(today(), -150), source: content.website ?? 'Telefon til vaktleder' }
    unwrap(await api.send('POST', `/api/helplines/${made.id}/verify`, verification, `"${made.revision}"`))
  }
  const messages = await byName<SignMessage>(api, '/api/sign-messages')
  const health = apiClient(address)
  unwrap(await health.signIn('health'))
  for (const { approved, helplines, ...content } of townMessages) {
    if (messages.has(content.name)) continue
    const ids = helplines.map((name) => services.get(name)!.id)
    const made = unwrap(
      await api.send<SignMessage>('POST', '/api/sign-messages', { ...content, helplines: ids }),
    )
    const path = `/api/sign-messages/${made.id}`
    const sent = unwrap(await api.send<SignMessage>('POST', `${path}/submit`, {}, `"${made.revision}"`))
    if (approved) unwrap(await health.send('POST', `${path}/approve`, {}, `"${sent.revision}"`))
  }
  unwrap(await health.send('DELETE', '/api/session'))
}

/** The messages' ids by name, for signs to be registered with. */
export async function messageIds(api: ApiClient): Promise<Map<string, string>> {
  const messages = await byName<SignMessage>(api, '/api/sign-messages')
  return new Map([...messages].map(([name, { id }]) => [name, id]))
}

/** Where signs were considered, what became of them, and a number that changed after two were made. */
export async function seedSignWork(api: ApiClient): Promise<void> {
  await seedNeeds(api)
  await seedCare(api)
  const service = (await byName<Helpline>(api, '/api/helplines')).get(changedNumber.name)
  const content = townHelplines.find(({ name }) => name === changedNumber.name)!
  if (service?.number !== content.number) return
  const path = `/api/helplines/${service.id}`
  const changed = { ...content, number: changedNumber.number }
  const { revision } = unwrap(await api.send<Helpline>('PUT', path, changed, `"${service.revision}"`))
  const verification = { on: today(), source: 'Brev fra tjenesten' }
  unwrap(await api.send('POST', `${path}/verify`, verification, `"${revision}"`))
}

async function seedNeeds(api: ApiClient): Promise<void> {
  if (unwrap(await api.get<Page<unknown>>('/api/sign-needs?limit=1')).items.length > 0) return
  for (const { collection, name, content } of townSignNeeds(today())) {
    const named = `/api/register/${collection}?limit=1&name=${encodeURIComponent(name)}`
    const id = unwrap(await api.get<Named>(named)).features[0]?.id
    if (id === undefined) continue
    const place = { kind: 'thing', collection, id }
    unwrap(await api.send('POST', '/api/sign-needs', { ...content, place }))
  }
}

/** As people would; a sign that has been inspected already is left alone. */
async function seedCare(api: ApiClient): Promise<void> {
  const { features } = unwrap(await api.get<Named>('/api/signs?limit=1000'))
  const ids = new Map(features.map(({ id, properties }) => [properties.name, id]))
  for (const { sign, permissions, inspections } of townSignCare(today())) {
    const id = ids.get(sign)
    if (id === undefined) continue
    const path = `/api/signs/${id}`
    if (unwrap(await api.get<Page<unknown>>(`${path}/inspections`)).items.length > 0) continue
    const { items } = unwrap(await api.get<SignPermissions>(`${path}/permissions`))
    for (const { code, content } of permissions) {
      if (items.some(({ case: known }) => known?.code === code)) continue
      unwrap(await api.send('PUT', `${path}/permissions/${code}`, content, '"0"'))
    }
    for (const inspection of inspections) unwrap(await api.send('POST', `${path}/inspections`, inspection))
  }
}

async function byName<Item extends { name: string }>(
  api: ApiClient,
  path: string,
): Promise<Map<string, Item>> {
  const { items } = unwrap(await api.get<Page<Item>>(path))
  return new Map(items.map((item) => [item.name, item]))
}
