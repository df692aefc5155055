import type { ApiClient } from './apiClient.ts'
import { apiClient } from './apiClient.ts'
import { readSettings } from './settings.ts'

/** Where `npm start` serves on this machine, with the PORT it was told. */
export const defaultServer = `http://localhost:${process.env.PORT ?? 8787}`

/**
 * A client that speaks as whoever runs the service, by REKKVERK_OPERATOR_KEY of rekkverk.env or the environment; null,
 * with a line about it, where there is none.
 */
export function operatorClient(server: string): ApiClient | null {
  const key = readSettings().REKKVERK_OPERATOR_KEY
  if (key) return apiClient(server, key)
  console.error(
    'REKKVERK_OPERATOR_KEY is not set. It must be the one the server has; worker/deploying.md says where it lies.',
  )
  return null
}
