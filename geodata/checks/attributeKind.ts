import { describeField, type FieldMeta } from '../model/field.ts'
import { projectProperties } from '../model/project.ts'
import type { ProjectAttribute } from './condition.ts'

/** What a condition can ask of a project's attribute; nothing of what is only text. */
export type AttributeKind = 'choice' | 'choices' | 'yes-no' | 'number' | 'text'

export function attributeKind(attribute: ProjectAttribute): AttributeKind {
  const schema = projectProperties.shape[attribute]
  if (describeField(schema)?.codes) return schema.safeParse([]).success ? 'choices' : 'choice'
  if (schema.safeParse(true).success) return 'yes-no'
  return schema.safeParse(1).success ? 'number' : 'text'
}

export function attributeField(attribute: ProjectAttribute): FieldMeta {
  return describeField(projectProperties.shape[attribute])!
}
