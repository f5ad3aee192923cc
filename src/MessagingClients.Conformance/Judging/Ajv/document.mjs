import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as openapi30 from './openapi30.mjs';
import * as openapi31 from './openapi31.mjs';
import { readDocument } from './parts.mjs';
import { at, escapeStep } from './pointers.mjs';
import { mapSchemas, mapSubschemas } from './schemas.mjs';
import { stateSubtypes } from './subtypes.mjs';

/** What Ajv checks although neither OpenAPI nor JSON Schema knows it. */
const notStandard = ['iso-time', 'iso-date-time', 'url', 'json-pointer-uri-fragment'];

const documents = new Map();

/** The document of a file, read once. */
export function openDocument(file) {
  if (!documents.has(file)) documents.set(file, new PublishedDocument(readDocument(file)));
  return documents.get(file);
}

class PublishedDocument {
  constructor(published) {
    this.content = published;
    this.sides = { request: new Side(published, 'readOnly'), response: new Side(published, 'writeOnly') };
    /** The formats of the document that nothing is known of, and that are therefore not checked. */
    this.unknownFormats = unknownFormats(this.sides.request.schemas, this.sides.request.strict);
  }

  /** What follows a reference, or the thing itself. */
  resolve(thing) {
    return thing?.$ref ? this.resolve(at(this.content, thing.$ref.slice(1))) : thing;
  }

  /** Where a thing stands: where its reference leads, or its own place. A reference is percent-encoded, a place is not. */
  place(thing, own) {
    return thing?.$ref ? this.place(at(this.content, thing.$ref.slice(1)), decodeURIComponent(thing.$ref.slice(1))) : own;
  }

  /** The operation of a method at a path, and where the path stands; without an operation where there is none. */
  operation(method, path) {
    const stated = this.content.paths?.[path];
    const item = this.resolve(stated);
    return { item, pointer: this.place(stated, `/paths/${escapeStep(path)}`), method: method.toLowerCase(), operation: item?.[method.toLowerCase()] };
  }

  /** Checks a value of a request or of a response against the schema at a pointer of the document. */
  validate(side, pointer, value, where) {
    const validator = this.sides[side].validator(pointer);
    return validator(value) ? [] : validator.errors.map(error => ({
      where: where + error.instancePath,
      message: `${error.message}${error.params?.allowedValues ? `: ${error.params.allowedValues.join(', ')}` : ''}`,
    }));
  }
}

/** What the schemas of a document mean on one side: a member that has no place there is not required (OpenAPI 3.0.3, Schema Object). */
class Side {
  #validators = new Map();

  constructor(published, foreign) {
    const toJsonSchema = (published.openapi.startsWith('3.0') ? openapi30 : openapi31).toJsonSchema;
    const { document, unions } = stateSubtypes(published);
    this.unions = new Map([...unions].map(([name, union]) => [`/components/schemas/${escapeStep(name)}`, `/components/schemas/${escapeStep(union)}`]));
    const isForeign = property => property && (property[foreign] === true || (property.$ref?.startsWith('#/') && isForeign(at(document, property.$ref.slice(1)))));
    // As a schema, the document is a place that references resolve in.
    this.schemas = mapSchemas(document, schema => toJsonSchema(withoutForeign(schema, isForeign)));
    this.strict = validatorOf(this.schemas, true);
  }

  /** What a pointer to a component is asked by, a reference led to: it means what the reference does. */
  validator(pointer) {
    if (!this.#validators.has(pointer)) {
      const schema = { $ref: `published#${(this.unions.get(pointer) ?? pointer).split('/').map(encodeURIComponent).join('/')}` };
      this.#validators.set(pointer, compile(schema, this.strict) ?? compile(schema, this.lenient ??= validatorOf(this.schemas, false), true));
    }
    return this.#validators.get(pointer);
  }
}

function withoutForeign(schema, isForeign) {
  if (!schema || typeof schema !== 'object') return schema;
  const result = mapSubschemas(schema, each => withoutForeign(each, isForeign));
  if (Array.isArray(schema.required)) result.required = schema.required.filter(name => !isForeign(schema.properties?.[name]));
  return result;
}

/** Patterns are Unicode patterns where they can be; some documents escape letters that Unicode patterns do not allow to be. */
function validatorOf(schemas, unicodeRegExp) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp, logger: false, validateSchema: false, multipleOfPrecision: 12 });
  addFormats(ajv);
  for (const format of notStandard) delete ajv.formats[format];
  // That of ajv-formats takes any text one of whose lines is Base64.
  ajv.addFormat('byte', /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
  for (const bits of [8, 16, 32]) {
    if (bits < 32) ajv.addFormat(`int${bits}`, { type: 'number', validate: number => number >= -(2 ** (bits - 1)) && number < 2 ** (bits - 1) });
    ajv.addFormat(`uint${bits}`, { type: 'number', validate: number => number >= 0 && number < 2 ** bits });
  }
  ajv.addFormat('uint64', { type: 'number', validate: number => number >= 0 });
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
