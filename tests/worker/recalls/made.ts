import { v7 as uuidv7 } from 'uuid'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { Shown } from '../../../geodata/model/sign.ts'
import type { SignMessage } from '../../../geodata/model/signMessage.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { commitThing } from '../../../worker/history/commit.ts'
import { readShownNow } from '../../../worker/sign-messages/shownNow.ts'
import type { Client } from '../client.ts'
import { inObject } from '../object.ts'
import { pointAt } from '../town.ts'

/*
 * Services, messages and signs for tests, as people make them: registered, verified, approved.
 */

export const today = dateInNorway(new Date())
export const seen = ({ revision }: { revision: number }) => ({ 'If-Match': `"${revision}"` })

export function helplineContent(number: string, more: object = {}) {
  return {
    name: `Tjeneste ${number}`,
    number,
    kind: 'conversation',
    hours: { always: true },
    agreement: { state: 'agreed' },
    ...more,
  }
}

export async function makeHelpline(health: Client, number: string, more: object = {}): Promise<Helpline> {
  const made = await health.post<Helpline>('/api/helplines', helplineContent(number, more))
  if (made.status !== 201) throw new Error(`no service: ${JSON.stringify(made.body)}`)
  return verify(health, made.body)
}

export async function verify(health: Client, service: Helpline): Promise<Helpline> {
  const content = { on: today, source: 'Ringt og spurt' }
  const { status, body } = await health.post<Helpline>(
    `/api/helplines/${service.id}/verify`,
    content,
    seen(service),
  )
  if (status !== 200) throw new Error(`not verified: ${JSON.stringify(body)}`)
  return body
}

export function messageContent(helplines: readonly { id: string }[], more: object = {}) {
  const leads = ['Ring', 'Ved fare for liv', 'Legevakt'].slice(0, helplines.length)
  return {
    name: 'Snakk med noen',
    helplines: helplines.map(({ id }) => id),
    texts: [{ language: 'nb', heading: 'Har du det vanskelig?', body: 'Du er ikke alene.', leads }],
    ...more,
  }
}

export async function step(
  client: Client,
  message: Pick<SignMessage, 'id' | 'revision'>,
  name: string,
  comment = '',
): Promise<SignMessage> {
  const { status, body } = await client.post<SignMessage>(
    `/api/sign-messages/${message.id}/${name}`,
    { comment },
    seen(message),
  )
  if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return body
}

export async function makeMessage(
  health: Client,
  helplines: readonly { id: string }[],
): Promise<SignMessage> {
  const made = await health.post<SignMessage>('/api/sign-messages', messageContent(helplines))
  if (made.status !== 201) throw new Error(`no message: ${JSON.stringify(made.body)}`)
  return step(health, await step(health, made.body, 'submit'), 'approve')
}

/** A sign that stands and shows what is right today, put there without going through its whole life. */
export function standingSign(messageId: string, name: string, eastMetres: number): Promise<Thing> {
  return inObject((context) => {
    const right = readShownNow(context.sql, messageId, today)
    if (!right.ok) throw new Error(`cannot be shown: ${JSON.stringify(right.refusals)}`)
    const at = context.now.toISOString()
    const sign: Thing = {
      type: 'Feature',
      id: uuidv7(),
      revision: 1,
      ...{ createdAt: at, updatedAt: at, updatedBy: 'Test', deletedAt: null, external: [] },
      geometry: pointAt(eastMetres, 0),
      properties: { name, status: 'mounted', placeCode: `H-${eastMetres}`, messageId, shows: right.shown },
    }
    commitThing(context, { collection: 'signs', event: 'created', previous: null, next: sign })
    return sign
  })
}

export async function shownBy(client: Client, { id }: Pick<Thing, 'id'>): Promise<Shown> {
  const { body } = await client.get<Thing>(`/api/signs/${id}`)
  return body.properties.shows as Shown
}
