import { tellApart } from './discriminator.mjs';
import { mapSubschemas } from './schemas.mjs';

const dropped = ['nullable', 'example', 'discriminator', 'xml', 'externalDocs', 'deprecated'];

/** The table from OpenAPI 3.0 schemas to JSON Schema 2020-12. */
export function toJsonSchema(schema) {
  if (!schema || typeof schema !== 'object') return schema;
  // What stands beside a reference is ignored (OpenAPI 3.0.3, Reference Object).
  if (schema.$ref) return { $ref: schema.$ref };

  const result = mapSubschemas(tellApart(schema), toJsonSchema);
  for (const keyword of dropped) delete result[keyword];
  bound(result, 'minimum', 'exclusiveMinimum');
  bound(result, 'maximum', 'exclusiveMaximum');
  // Without a type, nullable has no effect, and an enum must list null itself (OpenAPI 3.0.3, proposal 2019-10-31 on nullable).
  if (schema.nullable === true && typeof schema.type === 'string') result.type = [schema.type, 'null'];
  return result;
}

/** In 3.0 an exclusive bound is a flag on the inclusive one. */
function bound(schema, inclusive, exclusive) {
  if (typeof schema[exclusive] !== 'boolean') return;
  const isExclusive = schema[exclusive];
  delete schema[exclusive];
  if (isExclusive && inclusive in schema) {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  }
}
