import { type ApiClient, unwrap } from './apiClient.ts'

/** A thing of the register by its whole name; null where there is none. */
export async function findByName<Collection extends string>(
  api: Pick<ApiClient, 'get'>,
  collection: Collection,
  name: string,
): Promise<{ collection: Collection; id: string } | null> {
  const path = `/api/register/${collection}?limit=1&name=${encodeURIComponent(name)}`
  const { features } = unwrap(await api.get<{ features: { id: string }[] }>(path))
  return features[0] ? { collection, id: features[0].id } : null
}

type Named = { features: { id: string; properties: { name?: string } }[] }

/** The ids of everything in a collection that is not of the register, by name. */
export async function idsByName(
  api: Pick<ApiClient, 'get'>,
  collection: string,
): Promise<Map<string, string>> {
  const { features } = unwrap(await api.get<Named>(`/api/${collection}?limit=1000`))
  return new Map(features.flatMap(({ id, properties: { name } }) => (name ? [[name, id]] : [])))
}
