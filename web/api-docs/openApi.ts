/*
 * As much of OpenAPI 3.0.3 as our own document uses.
 */

export interface Schema {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  description?: string
  enum?: readonly (string | number | boolean)[]
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: Schema | boolean
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  minimum?: number
  maximum?: number
  maxLength?: number
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}

type Content = Readonly<Record<string, { schema?: Schema }>>

export interface OperationObject {
  tags?: readonly string[]
  summary?: string
  description?: string
  parameters?: readonly Parameter[]
  requestBody?: { content: Content }
  responses: Readonly<Record<string, { description: string; content?: Content }>>
}

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string; description?: string }
  components?: { schemas?: Readonly<Record<string, Schema>> }
  paths: Readonly<Record<string, Readonly<Partial<Record<string, OperationObject>>>>>
}
