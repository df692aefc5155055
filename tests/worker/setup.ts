// Schemas get their `openapi` method when they are made, so the library must come before any model a test imports.
import '@hono/zod-openapi'
import { reset } from 'cloudflare:test'
import { beforeAll, vi } from 'vitest'

// Files share what they load, which takes longer than most of them, and nothing else: each begins with the time of day and
// with empty objects.
vi.useRealTimers()
beforeAll(() => reset())
