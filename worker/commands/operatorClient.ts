import { type ApiClient, type ApiResult, apiClient } from './apiClient.ts'
import { readSettings } from './settings.ts'

/** Where `npm start` serves on this machine, with the PORT it was told. */
export const defaultServer = `http://localhost:${process.env.PORT ?? 8787}`

/**
 * A client that speaks as whoever runs the service, by REKKVERK_OPERATOR_KEY of rekkverk.env or the environment; null,
 * with a line about it, where there is none.
 */
export function operatorClient(server: string): ApiClient | null {
  const key = readSettings().REKKVERK_OPERATOR_KEY
  if (key) return sayingWhichKey(apiClient(server, key))
  console.error(
    'REKKVERK_OPERATOR_KEY is not set. It must be the one the server has; worker/deploying.md says where it lies.',
  )
  return null
}

/** To a wrong key the server says that nobody is signed in, which tells whoever typed the command nothing. */
function sayingWhichKey(api: ApiClient): ApiClient {
  const explained = <T>(result: ApiResult<T>): ApiResult<T> =>
    result.ok || result.status !== 401
      ? result
      : {
          ...result,
          message: 'The server does not know this REKKVERK_OPERATOR_KEY (or has none that counts).',
        }
  return {
    ...api,
    get: async (path) => explained(await api.get(path)),
    send: async (...call) => explained(await api.send(...call)),
  }
}
