import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../../geodata/model/check.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Report } from '../../../geodata/reports/report.ts'
import { contentDisposition, reportFileName } from '../../../worker/reports/fileName.ts'
import { absent, checkProject, createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { lineFrom } from '../town.ts'
import { madeOf } from './made.ts'

const name = 'Kai <kvartalet> & "torget" æøå'
const reason = 'Se snitt B: <w:p/> & «rekkverk»\nNy linje\u0000\u0008.'
let planner: Client
let project: Thing
let check: Check
let made: Map<string, Buffer>
const wordText = () => made.get('word/document.xml')!.toString()

beforeAll(async () => {
  planner = await signInAs('planner')
  const bridge = await planner.post('/api/register/bridges', {
    geometry: lineFrom([60, 0], [60, 80]),
    properties: { name: 'Bru <i>' },
  })
  expect(bridge.status).toBe(201)
  project = await createProject(planner, name, [0, 0], { contents: ['waterfront', 'bridge'] })
  check = await checkProject(planner, project)
  const answer = { value: 'partly', reason }
  expect((await planner.put(`/api/checks/${check.id}/answers/VAN-1`, answer, '"0"')).status).toBe(200)
  made = await madeOf(planner, check)
})

describe('the report of a check', () => {
  it('tells every point that is asked, and the answer word for word', async () => {
    const { body } = await planner.get<Report>(`/api/checks/${check.id}/report`)
    const points = body.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'point'))
    const asked = check.findings.filter(({ applies }) => applies !== 'no').map(({ point }) => point)
    expect(points.map(({ code }) => code).sort()).toEqual([...asked].sort())
    expect(JSON.stringify(points.find(({ code }) => code === 'VAN-1'))).toContain('Se snitt B: <w:p/> &')
    expect(body.notices).toEqual(['Utkast, ikke signert'])
  })

  it('is a Word file with its own headings, heads that are repeated, the map and its text', () => {
    const text = wordText()
    for (const style of ['Heading1', 'Heading2', 'Heading3']) expect(text).toContain(`w:val="${style}"`)
    expect(text).toContain('<w:tblHeader/>')
    expect(text).toContain('descr="Kart over området til Kai &lt;kvartalet&gt;')
    expect(text).toContain('Se snitt B: &lt;w:p/&gt; &amp; «rekkverk»</w:t>')
    expect(text).not.toContain('\u0000')
    const png = [...made].find(([path]) => path.startsWith('word/media/'))![1]
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2000, 1368])
    expect(made.get('docProps/core.xml')!.toString()).toContain('<dc:creator>Demo byplanlegger</dc:creator>')
    expect(made.get('word/styles.xml')!.toString()).toContain('w:val="nb-NO"')
  })

  it('has a name that any disk takes', () => {
    const named = contentDisposition(reportFileName('Sjekk', name, '22.11.2026'))
    expect(named).toMatch(/filename="Sjekk Kai kvartalet torget aeoa 22\.11\.2026\.docx"/)
    expect(decodeURIComponent(named)).toMatch(/''Sjekk Kai kvartalet torget æøå [\d.]+docx$/)
  })

  it('draws the map without a word of anybody’s as markup', () => {
    const svg = made.get('map.svg')!.toString()
    expect(svg).toContain('Kai &lt;kvartalet&gt; &amp; &quot;torget&quot;')
    expect(svg).not.toMatch(/<i>|NaN|Infinity|<script|href|style=/)
  })

  it('shows the project as it was checked, and says that it is another now', async () => {
    const path = `/api/projects/${project.id}`
    await planner.patch(path, { properties: { name: 'Et nytt navn' } }, `"${project.revision}"`)
    const { body } = await planner.get<Report>(`/api/checks/${check.id}/report`)
    expect(body.subject).toBe(name)
    expect(body.notices.at(-1)).toMatch(/^Prosjektet er endret/)
  })

  it('is for those who may read checks', async () => {
    const [reader, roads] = [await signInAs('reader'), await signInAs('roads')]
    expect((await planner.get(`/api/checks/${check.id}/report?language=sv`)).status).toBe(400)
    for (const path of ['report', 'map.svg', 'report.docx']) {
      expect((await reader.get(`/api/checks/${check.id}/${path}`)).status).toBe(404)
      expect((await roads.get(`/api/checks/${absent}/${path}`)).status).toBe(404)
    }
  })
})
