import { describe, expect, test } from 'vitest'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { lavvannsbrua, nvdbPage } from './nvdbAnswers.ts'

function attempt(content: string | number[], name = 'fil') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return readFile({ name, bytes }, { today: '2026-11-22' })
}
const zipOf = (inside: string) => [0x50, 0x4b, 3, 4, ...Array.from(inside, (c) => c.charCodeAt(0))]
const point = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[6.2,64.8]}}'

describe('the format is told by the content', () => {
  test.each([
    ['geojson', point],
    ['geojson', `\ufeff  \n${point}`],
    ['osm', '{"elements":[{"type":"node","id":1,"lat":64.8,"lon":6.2,"tags":{"amenity":"school"}}]}'],
    ['nvdb', JSON.stringify(nvdbPage([lavvannsbrua]))],
    ['nvdb', JSON.stringify([lavvannsbrua])],
    ['csv', 'navn;lat;lon\nKaia;64,8;6,2'],
  ])('%s', (format, content) => {
    const outcome = attempt(content, 'kart.txt')
    expect(outcome).toMatchObject({ ok: true, file: { format } })
  })
})

describe('what cannot be read says what it is and what to do', () => {
  test.each<[string, string | number[], string?]>([
    ['empty', ''],
    ['empty', '\n \n'],
    ['shapefile', [0, 0, 0x27, 0x0a, 0, 0]],
    ['shapefile', zipOf('....bruer.shp....')],
    ['excel', zipOf('....[Content_Types].xml')],
    ['excel', zipOf('....'), 'bruer.xlsx'],
    ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['zip', zipOf('....data.json')],
    ['geopackage', 'SQLite format 3\0'],
    ['compressed', [0x1f, 0x8b, 8]],
    ['pdf', '%PDF-1.7'],
    ['binary', [1, 2, 0, 4]],
    ['html', '<!DOCTYPE html><html><body>Logg inn</body></html>', 'bruer.json'],
    ['service-error', '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows">'],
    ['osm-xml', '<?xml version="1.0"?><osm version="0.6">'],
    ['gml', '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0">'],
    ['xml', '<?xml version="1.0"?><kml/>'],
    ['sosi', '.HODE\n..TEGNSETT UTF-8\n'],
    ['truncated', point.slice(0, 60)],
    ['truncated', '', 'tom.json'],
    ['broken-json', `{"type": "Feature",,}`],
    ['broken-json', 'not json at all', 'kart.geojson'],
    ['topojson', '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[0]]}}}'],
    ['no-features', '{"type":"Topology","arcs":[],"objects":{}}'],
    ['esri-json', '{"geometryType":"esriGeometryPoint","features":[]}'],
    ['error-answer', '{"type":"about:blank","status":400,"detail":"Ugyldig kommune"}'],
    ['unknown-json', '{"veglenkesekvenser":[]}'],
    ['unknown-json', '[1,2,3]'],
    ['no-features', '{"type":"FeatureCollection","features":[]}'],
  ])('%s: %j', (code, content, name) => {
    const outcome = attempt(content, name)
    const expected = content === '' ? 'empty' : code
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: expected }] })
  })

  test('broken JSON says where', () => {
    const outcome = attempt('{\n "type": "Feature",\n "properties": {navn: 1}\n}')
    if (outcome.ok) throw new Error('was read')
    expect(outcome.reasons[0]?.message.nb).toContain('linje 3, tegn 17')
  })
})
