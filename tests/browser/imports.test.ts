import { describe, expect, it } from 'vitest'
import { visit, withBrowser } from './visit.ts'

withBrowser()

// As a municipality's spreadsheet comes: BOM, semicolons, decimal commas, UTM 32. The last row has no place on earth.
const table = [
  '\uFEFFID;Navn;Type;Øst;Nord;Høyde',
  'k-1;Prøvetårnet;tower;367000,5;7190000,5;12,5',
  'k-2;Prøvetrappa;stairs;367050;7190040;3,2',
  'k-3;Uten sted;stairs;;;1,0',
].join('\r\n')

describe('an import', () => {
  it('is read, looked over, stored and undone', async () => {
    const { page, complaints } = await visit({ role: 'roads', path: '/importer' })
    await page
      .getByLabel('Velg fil')
      .setInputFiles({ name: 'konstruksjoner.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await page.getByRole('heading', { name: 'Filen' }).waitFor()
    expect(await page.getByLabel('Koordinatsystem').inputValue()).toBe('EPSG:25832')
    await page.getByLabel('Postene er').selectOption('structures')
    await page.getByRole('button', { name: 'Lag forhåndsvisning' }).click()
    await page.getByRole('heading', { name: 'Se over før du lagrer' }).waitFor()
    await page.getByText('Avvist').first().waitFor()
    await page.getByRole('button', { name: 'Lagre 2 rader' }).click()
    await page.getByRole('heading', { name: 'Importen er lagret' }).waitFor()

    const stored = await page.request.get('/api/register/structures?q=Prøvetårnet')
    const [tower] = (await stored.json()).features
    expect(tower.properties).toMatchObject({ name: 'Prøvetårnet', kind: 'tower', heightMetres: 12.5 })

    await page.getByRole('button', { name: 'Angre hele importen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Angre hele importen' }).click()
    await page.getByRole('heading', { name: 'Importen er angret' }).waitFor()
    const gone = await page.request.get('/api/register/structures?q=Prøvetårnet')
    expect((await gone.json()).features).toEqual([])
    expect(complaints).toEqual([])
  })

  it.each([
    ['tom.geojson', '', /tom/i],
    ['brutt.geojson', '{"type":"FeatureCollection","features":[{', /linje|posisjon|avkortet|slutter/i],
    ['kart.zip', 'PK\u0003\u0004xxxx', /zip/i],
  ])('refuses %s and says why', async (name, content, reason) => {
    const { page } = await visit({ role: 'planner', path: '/importer' })
    await page
      .getByLabel('Velg fil')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
    await page.getByText(`${name} kan ikke importeres`).waitFor()
    await page.getByText(reason).first().waitFor()
  })
})
