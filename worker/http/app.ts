import { OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Environment } from '../environment.ts'
import { sendProblem } from './problems.ts'

export interface AppTypes {
  Bindings: Environment
  Variables: { requestId: string }
}
export type RequestContext = HonoContext<AppTypes>

/** A sub-app for one subject; what fails its schemas is answered as a problem with the fields named. */
export function createSubject(): OpenAPIHono<AppTypes> {
  return new OpenAPIHono<AppTypes>({
    defaultHook: (result, c) => {
      if (result.success) return
      const code = result.target === 'json' ? 'invalid' : 'bad-request'
      return sendProblem(c, { code, errors: fieldErrors(result.error) })
    },
  })
}

/**
 * Adds a documented route. Handlers answer with ready-made JSON text from the database, which the library's types
 * cannot follow; this is the one place that says so.
 */
export function addRoute<Route extends RouteConfig>(
  app: OpenAPIHono<AppTypes>,
  route: Route & { getRoutingPath(): string },
  handler: (c: Parameters<RouteHandler<Route, AppTypes>>[0]) => Promise<Response>,
): void {
  app.openapi(route, handler as unknown as RouteHandler<typeof route, AppTypes>)
}
