// Where schemas stand in a document and in each other. Everything else keeps its place, so that a pointer into the published
// document still leads to the same schema.

const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const lists = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const singles = new Set([
  'items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else', 'unevaluatedItems', 'unevaluatedProperties',
]);

/** The document with each schema replaced that stands in it, not those within schemas. The edit gets a schema and the way to it. */
export function mapSchemas(document, edit) {
  return walk(document, [], edit);
}

/** The schema with each schema replaced that stands in it. */
export function mapSubschemas(schema, edit) {
  return mapEntries(schema, (keyword, value) => {
    if (maps.has(keyword)) return mapEntries(value, (_, each) => edit(each));
    if (lists.has(keyword)) return value.map(edit);
    return singles.has(keyword) ? edit(value) : value;
  });
}

function walk(node, path, edit) {
  if (!node || typeof node !== 'object') return node;
  if (isSchemaPlace(path)) return edit(node, path);
  if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index], edit));
  return mapEntries(node, (name, value) => walk(value, [...path, name], edit));
}

const isSchemaPlace = path =>
  path.at(-1) === 'schema' || (path.length === 3 && path[0] === 'components' && path[1] === 'schemas');

const mapEntries = (map, edit) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, edit(name, value)]));
