import { credentialNames } from './credential.mjs';
import { escapeStep } from './pointers.mjs';
import { parseStrictly } from './strict-json.mjs';
import { fixedNamesOf, isStructured, namesOf, readStructured } from './structures.mjs';
import { isSame as isEqualJson, itemsOf, typed, typesOf } from './types.mjs';

// OpenAPI leaves these headers to media types and security schemes (Parameter Object, "name").
const notParameters = new Set(['accept', 'content-type', 'authorization']);

/**
 * What the parameters of a request break: what the document requires, forbids by not stating it, and says of values. Where the
 * caller's own values are told, what arrives must be those.
 */
export function judgeParameters(document, found, given, asked) {
  const stated = statedParameters(document, found);
  const isCredential = each => credentialNames(document, found.operation, each.in).some(name => name.toLowerCase() === each.name.toLowerCase());
  return [
    ...[...found.values.keys()].filter(name => !stated.some(each => each.in === 'path' && each.name === name)).map(name => unstated(`path/${name}`)),
    ...['query', 'cookie'].flatMap(place => unstatedNames(document, place, given, stated, credentialNames(document, found.operation, place))),
    ...stated.filter(isParameter).flatMap(each => {
      const own = isCredential(each) ? undefined : asked;
      return isStructured(document, each) ? judgeStructured(document, each, stated, given, own) : judgeParameter(document, each, given, own);
    }),
  ];
}

/** What a request says, by place and name, as it came; and the names that it has in the query and among its cookies. */
export function readPlaces(values, query, header) {
  const pairs = { query: parseQuery(query), cookie: parseCookies(header('Cookie')) };
  const valuesIn = place => name => pairs[place].filter(([key]) => key === name).map(([, value]) => value);
  return {
    path: name => (values.has(name) ? [values.get(name)] : []),
    query: valuesIn('query'),
    cookie: valuesIn('cookie'),
    header,
    pairsIn: place => pairs[place],
    namesIn: place => [...new Set(pairs[place].map(([name]) => name))],
  };
}

/** What the values of parameters break, whatever request is to carry them. */
export function judgeParameterValues(document, { method, path, parameters }) {
  const stated = statedParameters(document, document.operation(method, path));
  return stated.filter(each => (each.in !== 'path' || parameters.some(given => isSame(given, each))) && isParameter(each)).flatMap(parameter => {
    const where = `${parameter.in}/${parameter.name}`;
    const [, , json] = parameters.find(each => isSame(each, parameter)) ?? [];
    if (json === undefined) return parameter.required ? [{ where, message: 'is required' }] : [];
    const { value, finding } = parseStrictly(Buffer.from(json), where);
    return finding ? [finding] : document.validate('request', schemaOf(parameter), value, where);
  });
}

const schemaOf = ({ pointer, content }) => (content ? `${pointer}/content/${escapeStep(Object.keys(content)[0])}/schema` : `${pointer}/schema`);

/** An object, any JSON, or a path in a form of its own. */
function judgeStructured(document, parameter, stated, given, asked) {
  const where = `${parameter.in}/${parameter.name}`;
  const named = given.pairsIn(parameter.in);
  const names = named && ownNames(document, parameter, named, stated);
  const pairs = names ? named.filter(([name]) => names.includes(name)) : [];
  const values = names ? pairs.map(([, value]) => value) : given[parameter.in](parameter.name);
  const known = asked?.find(each => isSame(each, parameter));
  if (values.length === 0) return absent(parameter, where, known);
  let read;
  try {
    read = readStructured(document, parameter, pairs, values, where);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return [{ where, message: 'has a broken percent escape' }];
  }
  if (read.finding) return [read.finding];
  const findings = document.validate('request', schemaOf(parameter), read.value, where);
  const isAsked = !asked || (parameter.in === 'path' && !known) || (known && isEqualJson(JSON.parse(known[2]), read.value));
  return isAsked ? findings : [...findings, unasked(where)];
}

const ownNames = (document, parameter, pairs, stated) => namesOf(
  document, parameter, pairs.map(([name]) => name), stated.filter(each => each.in === parameter.in && each !== parameter).flatMap(each => fixedNamesOf(document, each)));

const isParameter = parameter => parameter.in !== 'header' || !notParameters.has(parameter.name.toLowerCase());

const isSame = ([place, name], parameter) => place === parameter.in && name === parameter.name;

function unstatedNames(document, place, given, stated, credentials) {
  const known = stated.filter(each => each.in === place).flatMap(each => ownNames(document, each, given.pairsIn(place), stated));
  return given.namesIn(place).filter(name => !credentials.includes(name) && !known.includes(name)).map(name => unstated(`${place}/${name}`));
}

const unstated = where => ({ where, message: 'is not stated as a parameter' });

const absent = ({ required }, where, known) => required ? [{ where, message: 'is required' }] : known ? [{ where, message: 'was given by the caller' }] : [];

const unasked = where => ({ where, message: 'must be what the caller gave' });

/** The operation's parameters, and those of its path that it does not state anew. */
function statedParameters(document, { item, pointer, operation, method }) {
  const ofItem = parametersAt(document, item, pointer);
  const ofOperation = parametersAt(document, operation, `${pointer}/${method}`);
  return [...ofItem.filter(one => !ofOperation.some(other => other.in === one.in && other.name === one.name)), ...ofOperation];
}

const parametersAt = (document, owner, pointer) => (owner.parameters ?? []).map((parameter, index) => ({
  ...document.resolve(parameter), pointer: document.place(parameter, `${pointer}/parameters/${index}`),
}));

function judgeParameter(document, parameter, given, asked) {
  const where = `${parameter.in}/${parameter.name}`;
  if (!given[parameter.in]) throw new Error(`the parameter ${where} is of a kind that is not judged`);

  const values = given[parameter.in](parameter.name);
  const known = asked?.find(each => isSame(each, parameter));
  if (values.length === 0) return absent(parameter, where, known);
  const schema = document.resolve(parameter.schema) ?? {};
  const types = typesOf(document, schema);
  const isAsked = (type, value) => !asked || parameter.in === 'path' || (known && isEqual(type, JSON.parse(known[2]), value));
  const isSingle = !types.includes('array') || types.some(type => type !== 'array' && type !== 'null');
  const readings = [...(types.includes('array') ? [true] : []), ...(isSingle ? [false] : [])];
  return readings.map(isList => judgeReading(document, parameter, schema, values, where, isList, isAsked)).reduce((one, other) => (other.length < one.length ? other : one));
}

/** Where a schema lets in arrays and single values, what comes once is either. */
function judgeReading(document, parameter, schema, values, where, isList, isAsked) {
  if (values.length > 1 && !(isList && isRepeated(parameter))) return [{ where, message: 'must come once' }];
  const texts = isList ? listOf(parameter, values, where) : values;

  const decoded = parameter.in === 'header' ? texts : texts.map(decode);
  if (decoded.includes(undefined)) return [{ where, message: 'has a broken percent escape' }];
  const type = isList ? itemsOf(document, schema) : schema;
  const types = typesOf(document, type).filter(each => isList || each !== 'array');
  const meant = decoded.map(text => typed(types, text, `the parameter ${where}`));
  const value = isList ? meant : meant[0];
  const findings = parameter.schema ? document.validate('request', `${parameter.pointer}/schema`, value, where) : [];
  return isAsked(type, value) ? findings : [...findings, unasked(where)];
}

const isRepeated = ({ in: place, style = 'form', explode = style === 'form' }) => (place === 'query' || place === 'cookie') && style === 'form' && explode;

/** The items of an array, as they came (OpenAPI, Parameter Object, "style" and "explode"). */
function listOf({ in: place, style, explode }, values, where) {
  const stated = style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  if (isRepeated({ in: place, style, explode })) return values;

  const isApart = explode ?? stated === 'form';
  const separator = { form: ',', simple: ',', spaceDelimited: '%20', pipeDelimited: /%7c|\|/i }[stated];
  if (separator === undefined || (isApart && place !== 'header') || place === 'path') throw new Error(`the parameter ${where} is of a style that is not judged`);
  return values.flatMap(value => value.split(separator)).map(text => (place === 'header' ? text.trim() : text));
}

const isEqual = ({ format }, asked, found) => Array.isArray(asked)
  ? Array.isArray(found) && asked.length === found.length && asked.every((item, index) => isEqual({ format }, item, found[index]))
  : asked === found || (format === 'date-time' && Date.parse(asked) === Date.parse(found));

/** RFC 6265, section 4.2.1. */
function parseCookies(headers) {
  return headers.flatMap(header => header.split(';')).map(pair => pair.trim()).filter(pair => pair.length > 0).map(pair => {
    const [name, ...rest] = pair.split('=');
    return [name, rest.join('=')];
  });
}

/** Names as they mean, values as they came; a plus stands for itself. */
function parseQuery(query) {
  return query.split('&').filter(part => part.length > 0).map(part => {
    const [name, ...rest] = part.split('=');
    return [decode(name) ?? name, rest.join('=')];
  });
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
