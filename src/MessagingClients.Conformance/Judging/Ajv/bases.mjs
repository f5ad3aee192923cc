// Components with a discriminator that others are made of by allOf: who refers to one of them means one of these (OpenAPI,
// Discriminator Object).
import { valuesOf } from './discriminator.mjs';
import { unescapeStep } from './pointers.mjs';

/** The name of the component that a reference leads to. */
export const componentOf = reference => {
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? '') ?? [];
  return name && unescapeStep(name);
};

export const referenceTo = name => `#/components/schemas/${name}`;

/** The component that a reference leads to in the end. */
export function endOf(schemas, reference) {
  let name = componentOf(reference);
  for (let turns = 0; turns < 32 && componentOf(schemas[name]?.$ref); turns++) name = componentOf(schemas[name].$ref);
  return name;
}

/** What each base of a document means, by its name. */
export function basesOf(schemas) {
  const found = new Bases(schemas);
  const stated = Object.keys(schemas).filter(name => discriminatorOf(schemas[name]) && found.subtypesOf(name).length > 0);
  return new Map(stated.map(name => [name, found.union(name, stated)]).filter(([, union]) => union));
}

/** That of a schema without alternatives, or of a part that is written in place. */
function discriminatorOf(schema) {
  if (schema?.oneOf || schema?.anyOf) return undefined;
  const parts = Array.isArray(schema?.allOf) ? schema.allOf.filter(part => !part.$ref) : [];
  return [schema, ...parts].map(each => each?.discriminator).find(each => each?.propertyName);
}

class Bases {
  #schemas;

  constructor(schemas) {
    this.#schemas = schemas;
  }

  subtypesOf(base) {
    return Object.keys(this.#schemas).filter(name => name !== base && this.#isMadeOf(name, base, new Set()));
  }

  /** The alternatives of a base that their own words let be told; nothing where there are none. */
  union(base, bases) {
    const discriminator = discriminatorOf(this.#schemas[base]);
    const mapping = discriminator.mapping ?? {};
    const mapped = new Set(Object.values(mapping).map(to => componentOf(to) ?? to));
    const subtypes = this.subtypesOf(base).filter(name => !bases.includes(name) || mapped.has(name));
    const others = [...mapped].filter(name => !subtypes.includes(name) && (name === base || this.#isObject(name)));
    const told = [...subtypes, ...others].filter(name => this.#isTold(name, discriminator.propertyName, mapping));
    if (!told.some(name => name !== base)) return undefined;
    const nothing = allowsNull(this.#schemas[base]) ? [{ type: 'null' }] : [];
    return { oneOf: [...told.map(name => ({ $ref: referenceTo(name) })), ...nothing], discriminator };
  }

  #isMadeOf(name, base, seen) {
    if (seen.has(name)) return false;
    seen.add(name);
    return this.#partsOf(this.#schemas[name]).some(part => part === base || this.#isMadeOf(part, base, seen));
  }

  #partsOf(schema) {
    return (schema?.allOf ?? []).flatMap(part => (part?.$ref ? [endOf(this.#schemas, part.$ref)] : this.#partsOf(part)));
  }

  /** A schema and all that it is made of. */
  #pieces(schema, seen = new Set()) {
    if (!schema || typeof schema !== 'object' || seen.has(schema)) return [];
    seen.add(schema);
    const parts = [this.#schemas[componentOf(schema.$ref)], ...(schema.allOf ?? [])];
    return [schema, ...parts.flatMap(part => this.#pieces(part, seen))];
  }

  #isObject(name) {
    return this.#pieces(this.#schemas[name]).some(piece => piece.type === 'object' || piece.properties || piece.oneOf || piece.anyOf);
  }

  #isTold(name, member, mapping) {
    const rules = this.#pieces(this.#schemas[name]).map(piece => piece.properties?.[member]).flatMap(rule => this.#pieces(rule));
    return valuesOf({ $ref: referenceTo(name) }, mapping).some(value => rules.every(rule => lets(rule, value)));
  }
}

/** Whether a rule for a text lets it be a value. */
const lets = (rule, value) =>
  (rule.enum?.includes(value) ?? true) && (rule.const ?? value) === value && (rule.type === undefined || [rule.type].flat().includes('string'));

const allowsNull = schema => (typeof schema.type === 'string' && schema.nullable === true) || [schema.type].flat().includes('null');
