import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppTypes } from './app.ts'
import { readActor } from './perform.ts'
import { sendProblem } from './problems.ts'
import { rawBodyOf } from './rawBodies.ts'

/** Largest body of JSON: a batch of 2,000 import rows with detailed polygons fits. */
const largestBytes = 16 * 1024 * 1024
/** From somebody unknown: many times what any route takes before sign-in, and soon read. */
const largestUnknownBytes = 64 * 1024

function atMost(maxSize: number): MiddlewareHandler<AppTypes> {
  return bodyLimit({
    maxSize,
    onError: (c) => sendProblem(c, rawBodyOf(c)?.tooLarge ?? { code: 'too-large' }),
  })
}
const limitAll = atMost(largestBytes)
const limitUnknown = atMost(largestUnknownBytes)

/** Bodies are read before rights are asked for, so whoever sends a long one is asked who they are before it is read. */
export const limitBodies: MiddlewareHandler<AppTypes> = async (c, next) => {
  const isShort = Number(c.req.header('Content-Length') ?? Number.NaN) <= largestUnknownBytes
  const isChunked = c.req.header('Transfer-Encoding') !== undefined
  if (!c.req.raw.body || (isShort && !isChunked)) return next()
  const isKnown = (await readActor(c)) !== null
  if (!isKnown) return limitUnknown(c, next)
  const raw = rawBodyOf(c)
  return (raw ? atMost(raw.largestBytes) : limitAll)(c, next)
}
