import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import * as openapi30 from './openapi30.mjs';
import * as openapi31 from './openapi31.mjs';
import { mapSchemas, mapSubschemas } from './schemas.mjs';

const documents = new Map();

/** The document of a file, read once. */
export function openDocument(file) {
  if (!documents.has(file)) documents.set(file, new PublishedDocument(parse(readFileSync(file, 'utf8'))));
  return documents.get(file);
}

class PublishedDocument {
  #validators = new Map();

  constructor(published) {
    this.content = published;
    // As a schema, the document is a place that references resolve in.
    this.schemas = mapSchemas(published, (published.openapi.startsWith('3.0') ? openapi30 : openapi31).toJsonSchema);
    this.strict = validatorOf(this.schemas, true);
    /** The formats of the document that nothing is known of, and that are therefore not checked. */
    this.unknownFormats = unknownFormats(this.schemas, this.strict);
  }

  /** What follows a reference, or the thing itself. */
  resolve(thing) {
    return thing?.$ref ? this.resolve(at(this.content, thing.$ref.slice(1))) : thing;
  }

  /** Where a thing stands: where its reference leads, or its own place. */
  place(thing, own) {
    return thing?.$ref ? this.place(at(this.content, thing.$ref.slice(1)), thing.$ref.slice(1)) : own;
  }

  /** Checks a value against the schema at a pointer of the document. */
  validate(pointer, value, where) {
    const validator = this.#validator(pointer);
    return validator(value) ? [] : validator.errors.map(error => ({
      where: where + error.instancePath,
      message: `${error.message}${error.params?.allowedValues ? `: ${error.params.allowedValues.join(', ')}` : ''}`,
    }));
  }

  #validator(pointer) {
    if (!this.#validators.has(pointer)) {
      const schema = { $ref: `published#${pointer.split('/').map(encodeURIComponent).join('/')}` };
      this.#validators.set(pointer, compile(schema, this.strict) ?? compile(schema, this.lenient ??= validatorOf(this.schemas, false), true));
    }
    return this.#validators.get(pointer);
  }
}

/** Patterns are Unicode patterns where they can be; some documents escape letters that Unicode patterns do not allow to be. */
function validatorOf(schemas, unicodeRegExp) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp, logger: false, validateSchema: false });
  addFormats(ajv);
  return ajv.addSchema(schemas, 'published');
}

function compile(schema, ajv, last = false) {
  try {
    return ajv.compile(schema);
  } catch (error) {
    if (last || !/regular expression/i.test(error.message)) throw error;
    return undefined;
  }
}

function unknownFormats(schemas, ajv) {
  const found = new Set();
  const visit = schema => {
    if (typeof schema?.format === 'string' && !(schema.format in ajv.formats)) found.add(schema.format);
    return schema && typeof schema === 'object' ? mapSubschemas(schema, visit) : schema;
  };
  mapSchemas(schemas, visit);
  return [...found];
}

function at(root, pointer) {
  return pointer.split('/').slice(1).reduce((node, step) => node?.[unescapeStep(step)], root);
}

const unescapeStep = step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');

/** A step of a JSON pointer (RFC 6901). */
export const escapeStep = step => step.replaceAll('~', '~0').replaceAll('/', '~1');
