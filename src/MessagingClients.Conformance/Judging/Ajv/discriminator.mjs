import { unescapeStep } from './pointers.mjs';

/**
 * Alternatives that a discriminator tells apart: each demands its own values of that member (OpenAPI, Discriminator Object), those of
 * the mapping or the name of its component.
 */
export function tellApart(schema) {
  const member = schema.discriminator?.propertyName;
  const keyword = ['oneOf', 'anyOf'].find(each => Array.isArray(schema[each]));
  if (!member || !keyword) return schema;

  const demand = option => {
    const values = valuesOf(option, schema.discriminator.mapping ?? {});
    return values ? { allOf: [option, { required: [member], properties: { [member]: { enum: values } } }] } : option;
  };
  return { ...schema, [keyword]: schema[keyword].map(demand) };
}

/** What the member says of an alternative: by the mapping, or the name of its component; nothing where it is written in place. */
export function valuesOf(option, mapping) {
  if (!option?.$ref) return undefined;
  const name = unescapeStep(option.$ref.split('/').at(-1));
  const mapped = Object.keys(mapping).filter(value => mapping[value] === option.$ref || mapping[value] === name);
  return mapped.length > 0 ? mapped : [name];
}
