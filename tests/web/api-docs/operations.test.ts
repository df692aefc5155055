import { describe, expect, it } from 'vitest'
import { operationsByTag } from '../../../web/api-docs/operations.ts'

const answered = {
  responses: { 200: { description: 'Ok', content: { 'application/json': { schema: { type: 'string' } } } } },
}
const document = {
  openapi: '3.0.3',
  info: { title: 'Rekkverk', version: '1' },
  paths: {
    '/api/signs': {
      get: { ...answered, tags: ['signs'], summary: 'List' },
      post: { ...answered, tags: ['signs'] },
    },
    '/api/session': { delete: { tags: ['session'], responses: { 204: { description: 'Out' } } } },
    '/api/signs/{id}': { get: { ...answered, tags: ['signs'] } },
  },
}

describe('the operations of the API', () => {
  it('stand under their subject, in the order of the document', () => {
    expect(
      operationsByTag(document).map(([tag, operations]) => [
        tag,
        operations.map(({ method, path }) => `${method} ${path}`),
      ]),
    ).toEqual([
      ['signs', ['GET /api/signs', 'POST /api/signs', 'GET /api/signs/{id}']],
      ['session', ['DELETE /api/session']],
    ])
  })

  it('each have an anchor of their own', () => {
    const anchors = operationsByTag(document).flatMap(([, operations]) =>
      operations.map(({ anchor }) => anchor),
    )
    expect(anchors).toEqual(['get-api-signs', 'post-api-signs', 'get-api-signs-id', 'delete-api-session'])
  })

  it('know when an answer has no body', () => {
    const [[, signs], [, session]] = operationsByTag(document) as [[string, never[]], [string, never[]]]
    expect(signs[0]).toMatchObject({ answers: [{ status: '200', schema: { type: 'string' } }], body: null })
    expect(session[0]).toMatchObject({ answers: [{ status: '204', schema: null }] })
  })
})
