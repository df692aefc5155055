import type { z } from 'zod'
import { type Collection, collections } from '../model/collections.ts'
import { describeField } from '../model/field.ts'
import { type Text, text } from '../model/language.ts'

/** What an attribute is called, also one that no form shows; one of earlier days, without a name any more, by its code. */
export function attributeLabel(collection: Collection, name: string): Text {
  if (name === 'at') return text('Hører til', 'Belongs to')
  const schema = collections[collection].properties.shape[name]
  return (schema && describeField(schema as z.ZodType)?.label) ?? text(name, name)
}
