import { tellApart } from './discriminator.mjs';
import { mapSubschemas } from './schemas.mjs';

/**
 * Schemas of OpenAPI 3.1 and later are JSON Schema 2020-12 as they stand. Only nullable is taken out: it means nothing there,
 * but Ajv would act on it.
 */
export function toJsonSchema(schema) {
  if (!schema || typeof schema !== 'object') return schema;
  const { nullable, ...rest } = mapSubschemas(tellApart(schema), toJsonSchema);
  return rest;
}
