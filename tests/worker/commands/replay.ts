import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Answer {
  status?: number
  headers?: Record<string, string>
  /** Sent as it is; anything but a string becomes JSON. */
  body?: unknown
}

/** What the server was asked, in order. */
export interface Asked {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingMessage['headers']
  body: unknown
}

/** A local HTTP server that answers as told and remembers what it was asked; it closes with the test. */
export async function replay(
  answer: (asked: Asked, server: string) => Answer,
): Promise<{ address: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = Buffer.concat(chunks).toString()
    const one: Asked = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: sent ? JSON.parse(sent) : null,
    }
    asked.push(one)
    const { status = 200, headers = {}, body = '' } = answer(one, address)
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { address, asked }
}
