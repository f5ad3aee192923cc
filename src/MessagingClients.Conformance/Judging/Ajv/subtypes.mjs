import { basesOf, componentOf, endOf, referenceTo } from './bases.mjs';
import { mapSchemas, mapSubschemas } from './schemas.mjs';

const words = new Set([
  'title', 'description', 'example', 'examples', 'deprecated', 'externalDocs', '$comment', 'xml', 'default', 'nullable', 'readOnly',
  'writeOnly', 'discriminator',
]);
const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i;

/**
 * The document with what its bases mean: whatever refers to one leads to all that it may be, and the parts of allOf to its own
 * members. So do parameters and forms, which have no place for alternatives.
 */
export function stateSubtypes(published) {
  const schemas = published.components?.schemas ?? {};
  const bases = basesOf(schemas);
  if (bases.size === 0) return { document: published, unions: new Map() };
  const unions = new Map([...bases.keys()].map(name => [name, free(`${name} and what is made of it`, schemas)]));
  const leading = new Leading(schemas, unions, published.openapi.startsWith('3.0'));
  const document = mapSchemas(published, (schema, path) => leading.at(schema, path));
  const stated = Object.fromEntries([...bases].map(([name, union]) => [unions.get(name), union]));
  const components = { ...document.components, schemas: { ...document.components.schemas, ...stated } };
  return { document: { ...document, components }, unions };
}

const free = (name, taken) => (Object.hasOwn(taken, name) ? free(`${name}.`, taken) : name);

class Leading {
  #schemas;
  #unions;
  #isOpenApi30;

  constructor(schemas, unions, isOpenApi30) {
    this.#schemas = schemas;
    this.#unions = unions;
    this.#isOpenApi30 = isOpenApi30;
  }

  at(schema, path) {
    if (path[0] === 'components' && path[1] === 'schemas') return this.#lead(schema, true);
    const isBody = path.at(-3) === 'content' && !['parameters', 'headers'].includes(path.at(-5)) && !forms.test(path.at(-2));
    return isBody ? this.#lead(schema, false) : schema;
  }

  #lead(schema, isComponent) {
    if (!schema || typeof schema !== 'object') return schema;
    const union = this.#unions.get(componentOf(schema.$ref));
    if (union && (this.#isOpenApi30 || !saysMore(schema, ['$ref']))) return { ...schema, $ref: encoded(union) };

    const result = mapSubschemas(schema, each => this.#lead(each, false));
    const only = !isComponent && onlyReference(schema);
    if (only) {
      delete result.type;
      result.allOf = [this.#lead(only, false)];
    } else if (schema.allOf) {
      result.allOf = schema.allOf.map(part => this.#part(part));
    }
    for (const keyword of ['oneOf', 'anyOf']) {
      // What another discriminator tells apart is what its values lead to.
      if (schema.discriminator && schema[keyword]) result[keyword] = schema[keyword].map((option, index) => (option?.$ref ? option : result[keyword][index]));
    }
    return result;
  }

  /** A part means what the base itself holds, even where it refers to it by another name. */
  #part(part) {
    const name = endOf(this.#schemas, part?.$ref);
    return this.#unions.has(name) ? { ...part, $ref: referenceTo(name) } : this.#lead(part, true);
  }
}

/** The reference of a schema in place whose allOf adds nothing to it but words. */
function onlyReference(schema) {
  if (!Array.isArray(schema.allOf) || saysMore(schema, ['allOf', 'type'])) return undefined;
  const parts = schema.allOf.filter(part => typeof part !== 'object' || saysMore(part, ['type']));
  return parts.length === 1 && parts[0].$ref && !saysMore(parts[0], ['$ref']) ? parts[0] : undefined;
}

const saysMore = (schema, but) => Object.keys(schema).some(keyword =>
  !words.has(keyword) && !keyword.startsWith('x-') && !(but.includes(keyword) && (keyword !== 'type' || schema.type === 'object')));

const encoded = name => referenceTo(encodeURIComponent(name));
