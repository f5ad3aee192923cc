import { fieldOf, propertiesOf, readFields } from './fields.mjs';
import { essence, isJson, isUtf8, letsIn, statedType } from './media-type.mjs';
import { partsOf } from './multipart.mjs';
import { escapeStep } from './pointers.mjs';
import { parseStrictly } from './strict-json.mjs';
import { isSame, typesOf } from './types.mjs';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the body of a request breaks. Where it is no JSON, and the caller's own value is told, what arrives must be that. */
export function judgeBody(document, found, header, bytes, asked) {
  const body = document.resolve(found.operation.requestBody);
  const [contentType, ...more] = header('Content-Type');
  if (!body) return bytes.length === 0 ? [] : [{ where: 'body', message: 'is not stated' }];
  if (bytes.length === 0 && (!contentType || isJson(contentType))) return body.required ? [{ where: 'body', message: 'is required' }] : [];

  const type = statedType(body.content, contentType);
  if (!type || more.length > 0) return [{ where: 'header/Content-Type', message: `must be ${Object.keys(body.content).join(' or ')}` }];
  if (!isUtf8(contentType)) return [{ where: 'header/Content-Type', message: 'must not state another charset than utf-8' }];

  const media = mediaOf(document, found, body, type);
  if (isJson(contentType)) return judgeValue(document, media, parseStrictly(bytes, 'body'));
  const { value, findings } = read(document, media, contentType, bytes);
  return findings.length > 0 ? findings : [
    ...judgeValue(document, media, { value }),
    ...(asked === undefined || isSame(JSON.parse(asked), value) ? [] : [{ where: 'body', message: 'must be what the caller gave' }]),
  ];
}

/** What the value of a body breaks, however a request is to carry it. */
export function judgeBodyValue(document, { method, path, mediaType, body }) {
  const found = document.operation(method, path);
  const stated = document.resolve(found.operation.requestBody);
  if (!body) return stated?.required ? [{ where: 'body', message: 'is required' }] : [];
  const media = mediaOf(document, found, stated, statedType(stated.content, mediaType));
  return judgeValue(document, { ...media, type: mediaType }, parseStrictly(Buffer.from(body), 'body'));
}

function mediaOf(document, { pointer, method, operation }, body, type) {
  const owner = document.place(operation.requestBody, `${pointer}/${method}/requestBody`);
  return { ...body.content[type], type, pointer: `${owner}/content/${escapeStep(type)}/schema` };
}

/** A text in a form of its own, such as XML, and bytes are not what the schema speaks of. */
function judgeValue(document, { type, schema, pointer }, { value, finding }) {
  if (finding) return [finding];
  if (!schema) return [];
  const isPlain = typeof value !== 'string' || isJson(type) || /\*|form-urlencoded$|form-data$/.test(essence(type))
    || (typesOf(document, document.resolve(schema)).includes('string') && document.resolve(schema).format !== 'binary' && /^text\//.test(essence(type)) && !/xml$/.test(essence(type)));
  return isPlain ? document.validate('request', pointer, value, 'body') : [];
}

function read(document, media, contentType, bytes) {
  const type = essence(contentType);
  if (type === 'application/x-www-form-urlencoded') return readFields(document, media, pairsOf(bytes));
  if (type === 'multipart/form-data') return readParts(document, media, partsOf(contentType, bytes));
  try {
    return { value: utf8.decode(bytes), findings: [] };
  } catch {
    return { findings: [{ where: 'body', message: 'is not UTF-8' }] };
  }
}

/** Names as they mean, values as they came until they are asked for. */
function pairsOf(bytes) {
  return bytes.toString('latin1').split('&').filter(part => part.length > 0).map(part => {
    const [name, ...rest] = part.split('=');
    return fieldOf(decode(name), rest.join('='), decode);
  });
}

const decode = text => decodeURIComponent(text.replaceAll('+', '%20'));

function readParts(document, media, { parts, finding }) {
  if (finding) return { findings: [finding] };
  const findings = parts.flatMap(part => judgePart(document, media, part));
  return findings.length > 0 ? { findings } : readFields(document, { ...media, encoding: stylesOf(document, media.encoding) }, parts);
}

/** Before 3.1, a style says nothing of a part. */
const stylesOf = (document, encoding) => (document.content.openapi.startsWith('3.0') ? undefined : encoding);

function judgePart(document, { schema, encoding }, part) {
  const where = `body/${part.name}`;
  const stated = propertiesOf(document, schema)[part.name.split('[')[0]] ?? {};
  const resolved = document.resolve(stated);
  const value = document.resolve(resolved.items) ?? resolved;
  const isFile = value.format === 'binary' || (value.contentMediaType !== undefined && value.contentEncoding === undefined);
  const isObject = Boolean(value.properties) || typesOf(document, value).includes('object');
  const ranges = encoding?.[part.name]?.contentType?.split(',') ?? (isFile ? ['*/*'] : isObject ? ['application/json'] : ['text/plain']);
  return [
    ...(isFile === (part.fileName !== undefined) ? [] : [{ where, message: isFile ? 'must have the name of a file' : 'must not have the name of a file' }]),
    ...(letsIn(ranges, part.type) ? [] : [{ where, message: `must be ${ranges.join(' or ')}` }]),
  ];
}
