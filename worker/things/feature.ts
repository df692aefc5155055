import { type Collection, registerCollectionCodes, securingFields } from '../../geodata/model/collections.ts'
import { reckonedExpression } from '../securing/coverageStore.ts'

/*
 * A thing leaves the database as ready-made GeoJSON text: SQLite concatenates what is stored, and nobody parses and
 * prints a hundred features to answer one list. Attributes that are unknown are not stored, and absent in the answer.
 */

const frameMembers = `'{"type":"Feature","id":"' || t.id || '","revision":' || t.revision || ',"updatedAt":"' || t.updated_at || '"'`
const fullMembers = `',"createdAt":"' || t.created_at || '","updatedBy":' || json_quote(t.updated_by)
  || ',"deletedAt":' || coalesce('"' || t.deleted_at || '"', 'null') || ',"external":' || t.external`

/** Attributes as the caller may see them: without what shows gaps, for those who may not read `securing`. */
function propertiesExpression(collection: Collection, showsSecuring: boolean): string {
  const hidden = securingFields(collection)
  if (showsSecuring || hidden.length === 0) return 't.properties'
  return `json_remove(t.properties, ${hidden.map((field) => `'$.${field}'`).join(', ')})`
}

/** What is reckoned of how a thing is secured goes along beside what it holds, where there is any; it is no part of its versions. */
function securingMember(collection: Collection, showsSecuring: boolean): string {
  const isReckoned = registerCollectionCodes.some((code) => code === collection)
  return showsSecuring && isReckoned
    ? ` || coalesce(',"securing":' || ${reckonedExpression('t.id')}, '')`
    : ''
}

/** SQL expression for one feature of a list (`t` is the collection's table). */
export function summaryExpression(collection: Collection, showsSecuring: boolean): string {
  return `${frameMembers} || ',"geometry":' || t.geometry || ',"properties":' || ${propertiesExpression(collection, showsSecuring)}${securingMember(collection, showsSecuring)} || '}'`
}

/** SQL expression for a whole feature as people are shown it. */
export function shownExpression(collection: Collection, showsSecuring: boolean): string {
  return `${wholeFeature(collection, showsSecuring)}${securingMember(collection, showsSecuring)} || '}'`
}

/** SQL expression for a whole feature as it is stored, with its frame. */
export function fullExpression(collection: Collection): string {
  return `${wholeFeature(collection, true)} || '}'`
}

function wholeFeature(collection: Collection, showsSecuring: boolean): string {
  return `${frameMembers} || ${fullMembers} || ',"geometry":' || t.geometry || ',"properties":' || ${propertiesExpression(collection, showsSecuring)}`
}
