import { OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import type { Right } from '../../geodata/model/access.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Environment } from '../environment.ts'
import { refuseCaller } from './perform.ts'
import { sendProblem } from './problems.ts'

export interface AppTypes {
  Bindings: Environment
  Variables: { requestId: string; right?: RouteRight }
}
export type RequestContext = HonoContext<AppTypes>

/** What a route takes: a right of the access table, or nothing, where it must work before sign-in. */
export type RouteRight = Right | 'public'

/**
 * A sub-app for one subject; what fails its schemas is answered as a problem with the fields named, to those who have
 * the route's right. Others hear the same as if their request had been correct.
 */
export function createSubject(): OpenAPIHono<AppTypes> {
  return new OpenAPIHono<AppTypes>({
    defaultHook: async (result, c) => {
      if (result.success) return
      const refused = await refuseCaller(c)
      if (refused) return sendProblem(c, refused)
      const code = result.target === 'json' ? 'invalid' : 'bad-request'
      return sendProblem(c, { code, errors: fieldErrors(result.error) })
    },
  })
}

/**
 * Adds a documented route with the right it takes. Handlers answer with ready-made JSON text from the database, which
 * the library's types cannot follow; this is the one place that says so.
 */
export function addRoute<Route extends RouteConfig>(
  app: OpenAPIHono<AppTypes>,
  right: RouteRight,
  route: Route & { getRoutingPath(): string },
  handler: (c: Parameters<RouteHandler<Route, AppTypes>>[0]) => Promise<Response>,
): void {
  const rememberRight: MiddlewareHandler<AppTypes> = (c, next) => {
    c.set('right', right)
    return next()
  }
  const guarded = Object.assign(route, { 'x-right': right, middleware: rememberRight })
  app.openapi(guarded, handler as unknown as RouteHandler<typeof guarded, AppTypes>)
}
