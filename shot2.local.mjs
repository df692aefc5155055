const base = 'http://localhost:8933'
const sign = async (account) => (await fetch(base + '/api/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ account }) })).headers.getSetCookie()[0].split(';')[0]
const [cookie, planner] = [await sign('cleared'), await sign('planner')]
const call = async (c, method, path, body, etag) => { const r = await fetch(base + path, { method, headers: { Cookie: c, ...(body && { 'Content-Type': 'application/json' }), ...(etag && { 'If-Match': etag }) }, body: body && JSON.stringify(body) }); return { status: r.status, etag: r.headers.get('ETag'), body: await r.json().catch(() => null) } }
const mode = process.argv[2]
if (mode === 'answer') {
  const { body } = await call(planner, 'GET', '/api/projects?limit=1')
  const f = body.features[0]
  const geometry = structuredClone(f.geometry); geometry.coordinates[0] = geometry.coordinates[0].map(([x, y]) => [x + 0.0005, y])
  console.log('redraw', (await call(planner, 'PATCH', '/api/projects/' + f.id, { geometry }, `"${f.revision}"`)).status)
  await call(cookie, 'POST', '/api/sites/openings', { purpose: 'clarification' })
  for (const q of (await call(cookie, 'GET', '/api/clarifications')).body.items)
    console.log(q.project.name, (await call(cookie, 'PUT', `/api/clarifications/${q.id}/answer`, { outcome: 'none' }, '"0"')).status)
  console.log((await call(planner, 'GET', `/api/projects/${f.id}/clarification`)).body)
} else {
  const { body } = await call(planner, 'GET', '/api/projects?limit=10')
  for (const f of body.features) console.log(f.properties.name, JSON.stringify((await call(planner, 'GET', `/api/projects/${f.id}/clarification`)).body))
}
