import { expect } from 'vitest'
import { violationsOn } from './axe.ts'
import type { Ids } from './firstIds.ts'
import type { Visit } from './visit.ts'

/** Every page that a planner may open, by what it is called in the tests. */
export const pages: Record<string, (ids: Ids) => string> = {
  'the map': () => '/kart',
  'a bridge': ({ bridge }) => `/kart?tab=bridges&id=${bridge}`,
  'editing a bridge': ({ bridge }) => `/kart?tab=bridges&id=${bridge}&mode=edit`,
  'a new structure': () => '/kart?tab=structures&mode=new',
  'the projects': () => '/prosjekter',
  'a new project': () => '/prosjekter/ny',
  'a project': ({ project }) => `/prosjekter/${project}`,
  'a check': ({ project }) => `/prosjekter/${project}/sjekk`,
  'a report': ({ project }) => `/prosjekter/${project}/rapport`,
  'a review': ({ project }) => `/prosjekter/${project}/gjennomgang`,
  'the board': () => '/prosjekter?view=board',
  'the coverage': () => '/prosjekter/dekning',
  'where to begin': () => '/sikring',
  'how a bridge is secured': ({ secured }) => `/sikring/bridges/${secured}`,
  'a survey': ({ secured }) => `/sikring/bridges/${secured}?mode=survey`,
  'an extent': ({ secured, safeguard }) => `/sikring/bridges/${secured}?mode=extent&id=${safeguard}`,
  'the side view on paper': ({ secured }) => `/sikring/bridges/${secured}/sideriss?dato=2019-06-01`,
  'a safeguard': ({ safeguard }) => `/sikring/tiltak/${safeguard}`,
  'an inspection': ({ safeguard }) => `/sikring/tiltak/${safeguard}/kontroll`,
  'what is to be inspected': () => '/sikring/kontroller',
  'the types of safeguards': () => '/sikring/typer',
  'the tasks': () => '/oppgaver',
  'what is to be followed up': () => '/oppfolging',
  'a version of the checklist': () => '/sjekklister/2026.2',
  'the limits': () => '/innstillinger/grenser',
  'the imports': () => '/importer',
  'the history': () => '/historikk',
  'signed in again': () => '/innlogget',
  'the API': () => '/api',
  'a page that is not there': () => '/finnes-ikke',
}

/** Pages of the work with signs, for somebody who may do it. */
export const signPages: Record<string, (ids: Ids) => string> = {
  'the signs': () => '/skilt',
  'a sign': ({ sign }) => `/skilt/${sign}`,
  'a sign as it looks': ({ sign }) => `/skilt/${sign}/utforming`,
  'an inspection of a sign': ({ sign }) => `/skilt/${sign}/kontroll`,
  'where signs were considered': () => '/skilt/vurderinger',
  'a plan': ({ plan }) => `/skilt/planer/${plan}`,
  'signs to be inspected': () => '/skilt/kontroller',
  'a round': ({ sign }) => `/skilt/runde?skilt=${sign}`,
  'a message': ({ message }) => `/skilt/budskap/${message}`,
  'the help services': () => '/skilt/tjenester',
  'a recall': ({ recall }) => `/skilt/tilbakekalling/${recall}`,
}

/** Pages of the action plan, for its coordinator. */
export const planPages: Record<string, (ids: Ids) => string> = {
  'the plan at a glance': () => '/handlingsplan',
  'the measures': () => '/handlingsplan/tiltak',
  'a measure': () => '/handlingsplan/tiltak/3.1.9',
  'the actors': () => '/handlingsplan/aktorer',
  'the reports': () => '/handlingsplan/rapporter',
  'writing a report': ({ report }) => `/handlingsplan/rapporter/${report}`,
  'a report on paper': ({ report }) => `/handlingsplan/rapporter/${report}/utskrift`,
  'the plan itself': () => '/handlingsplan/planen',
}

/**
 * No axe violations, nothing wider than the screen, no complaint from the page, nothing fetched from another host. Goes there
 * in the visit's window, as somebody who has the app open already, and looks at the page with axe's eyes.
 */
export async function expectSound({ page, complaints, outside }: Visit, path: string): Promise<void> {
  complaints.length = 0
  await page.goto(path)
  await page.getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
  // MapLibre names this button only when the browser has said whether it may know where it is.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.maplibregl-ctrl-geolocate')].every((button) =>
      button.hasAttribute('aria-label'),
    ),
  )
  expect(await violationsOn(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
}
