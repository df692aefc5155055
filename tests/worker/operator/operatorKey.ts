import { env } from 'cloudflare:workers'
import type { Environment } from '../../../worker/environment.ts'
import { Client } from '../client.ts'

export const operatorKey = (env as unknown as Environment).REKKVERK_OPERATOR_KEY!

/** Speaks as the commands of whoever runs the service do. */
class OperatorClient extends Client {
  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${operatorKey}`)
    return super.fetch(path, { ...init, headers })
  }
}

export const asOperator = new OperatorClient()
