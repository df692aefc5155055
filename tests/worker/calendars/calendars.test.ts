import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Calendar, CreatedCalendar } from '../../../geodata/model/calendarFeed.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { anonymous, type Client, origin, signInAs } from '../client.ts'
import { ago, createBridge, created, createSafeguard, today } from '../inspections/safeguards.ts'
import { inObject } from '../object.ts'

const calendars = '/api/calendars'
const hardName =
  'Høyere rekkverk; «søndre» side, med hjørne\\ende og ekstra lang beskrivelse som må brytes over flere linjer æøå'
let roads: Client
let safeguard: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  const bridge = await createBridge(roads, 'Blåbærøybrua', 0)
  safeguard = await createSafeguard(roads, bridge, { name: hardName, nextInspectionOn: ago(-30) })
  await createSafeguard(roads, bridge, { name: 'Langt frem', inspectionMonths: 60 })
  const fault = { severity: 'serious', breach: false, text: 'Hemmelig feil', foundOn: today, dueOn: today }
  created(await roads.post(`/api/safeguards/${safeguard.id}/faults`, fault))
})

async function make(client: Client): Promise<CreatedCalendar> {
  return created(await client.post<CreatedCalendar>(calendars, { subject: 'inspections' }))
}

/** Reads an address as a calendar program does: with nothing but the address. */
function read({ address }: CreatedCalendar) {
  return anonymous.get<string>(address.slice(origin.length))
}

describe('a calendar', () => {
  it('holds what is due as whole days, in neutral words that another program reads back as they are', async () => {
    const { status, headers, body } = await read(await make(roads))
    expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ])
    for (const line of body.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    const events = new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
    expect(
      events.map((event) => [event.uid, event.summary, event.startDate.isDate, event.startDate.toString()]),
    ).toEqual([
      [`inspection-${safeguard.id}@rekkverk`, `Kontroll: ${hardName}, Blåbærøybrua`, true, ago(-30)],
    ])
    expect(events[0]!.endDate.toString()).toBe(ago(-31))
    expect(events[0]!.component.getFirstPropertyValue('url')).toBe(`${origin}/sikring/tiltak/${safeguard.id}`)
    expect(body).not.toMatch(/Hemmelig|serious|extent|left/)
  })

  it('is known by its hash alone, shown to its owner without the address, and gone when it is deleted', async () => {
    const made = await make(roads)
    const secret = /([\w-]{43})\.ics$/.exec(made.address)![1]!
    const stored = await inObject(({ sql }) =>
      JSON.stringify(sql.exec('SELECT * FROM calendar_feed').toArray()),
    )
    expect(stored).toContain(made.id)
    expect(stored).not.toContain(secret)
    await read(made)
    const { items } = (await roads.get<Page<Calendar>>(calendars)).body
    const { address: _, ...shown } = made
    expect(items[0]).toEqual({ ...shown, readOn: today })
    const planner = await signInAs('planner')
    expect((await planner.get<Page<Calendar>>(calendars)).body.items).toEqual([])
    expect((await planner.delete(`${calendars}/${made.id}`)).status).toBe(404)
    expect((await roads.delete(`${calendars}/${made.id}`)).status).toBe(204)
    expect((await read(made)).status).toBe(404)
  })

  it('stops when its owner is locked out or loses the right', async () => {
    const coordinator = await signInAs('coordinator')
    const made = await make(coordinator)
    const roles = (granted: string) =>
      inObject(({ sql }) => {
        sql.exec(`UPDATE account SET provider_roles = ? WHERE name = 'Demo plankoordinator'`, granted)
      })
    const before = await inObject(
      ({ sql }) =>
        sql
          .exec<{ provider_roles: string }>(
            `SELECT provider_roles FROM account WHERE name = 'Demo plankoordinator'`,
          )
          .one().provider_roles,
    )
    await roles('["reader"]')
    expect((await read(made)).status).toBe(404)
    await roles(before)
    expect((await read(made)).status).toBe(200)

    const admin = await signInAs('admin')
    const { items } = (
      await admin.get<Page<{ id: string; name: string; administration: { revision: number } }>>(
        '/api/accounts?q=plankoordinator',
      )
    ).body
    const account = items[0]!
    const change = (disabled: boolean, revision: number) =>
      admin.patch(`/api/accounts/${account.id}`, { disabled }, `"${revision}"`)
    expect((await change(true, account.administration.revision)).status).toBe(200)
    expect((await read(made)).status).toBe(404)
    expect((await change(false, account.administration.revision + 1)).status).toBe(200)
    expect((await read(made)).status).toBe(404)
  })
})

it('guessing addresses is stopped, and then even a right one says nothing', async () => {
  const made = await make(roads)
  const statuses = new Set<number>()
  for (let guess = 0; guess < 25; guess++)
    statuses.add((await anonymous.get(`${calendars}/${crypto.randomUUID()}.ics`)).status)
  expect([...statuses]).toEqual([404, 429])
  expect((await read(made)).status).toBe(429)
  expect((await roads.get(calendars)).status).toBe(200)
})
