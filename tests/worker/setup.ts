// Schemas get their `openapi` method when they are made, so the library must come before any model a test imports.
import '@hono/zod-openapi'
