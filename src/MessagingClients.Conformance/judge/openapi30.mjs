// The table from OpenAPI 3.0 schemas to JSON Schema 2020-12. Only schemas are touched; everything else stays where it is,
// so that a pointer into the published document still leads to the same schema.

const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['allOf', 'oneOf', 'anyOf']);
const singles = new Set(['items', 'additionalProperties', 'not']);
const dropped = new Set(['nullable', 'example', 'discriminator', 'xml', 'externalDocs', 'deprecated']);

/** A document of OpenAPI 3.0 with every schema as JSON Schema 2020-12. */
export function toJsonSchemaDocument(document) {
  return walk(document, []);
}

function walk(node, path) {
  if (!node || typeof node !== 'object') return node;
  if (isSchemaPlace(path)) return toJsonSchema(node);
  if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index]));
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, walk(value, [...path, name])]));
}

const isSchemaPlace = path =>
  path.at(-1) === 'schema' || (path.length === 3 && path[0] === 'components' && path[1] === 'schemas');

/** One schema of OpenAPI 3.0 as JSON Schema 2020-12. */
export function toJsonSchema(schema) {
  if (!schema || typeof schema !== 'object') return schema;
  // What stands beside a reference is ignored (OpenAPI 3.0.3, Reference Object).
  if (schema.$ref) return { $ref: schema.$ref };

  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (dropped.has(keyword)) continue;
    if (maps.has(keyword)) result[keyword] = mapValues(value, toJsonSchema);
    else if (lists.has(keyword)) result[keyword] = value.map(toJsonSchema);
    else if (singles.has(keyword)) result[keyword] = toJsonSchema(value);
    else result[keyword] = value;
  }
  bound(result, 'minimum', 'exclusiveMinimum');
  bound(result, 'maximum', 'exclusiveMaximum');
  // Without a type, nullable has no effect: null is allowed already (OpenAPI 3.0.3, Proposal 2019-10-31 on nullable).
  if (schema.nullable === true && typeof schema.type === 'string') {
    result.type = [schema.type, 'null'];
    if (schema.enum) result.enum = [...schema.enum, null];
  }
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

const mapValues = (map, edit) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, edit(value)]));
