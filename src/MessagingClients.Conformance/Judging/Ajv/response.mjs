import { contentOf } from './answers.mjs';
import { judgeEvents } from './events.mjs';
import { essence, isJson, isUtf8, statedType } from './media-type.mjs';
import { escapeStep } from './pointers.mjs';
import { parseStrictly } from './strict-json.mjs';

/** What an answer breaks of the document: status, media type and body. */
export function judgeResponse(document, { method, path, status, mediaType, body }) {
  const found = document.operation(method, path);
  const responses = found.operation?.responses ?? {};
  const name = [`${status}`, `${Math.floor(status / 100)}XX`, 'default'].find(each => Object.hasOwn(responses, each));
  const stated = responses[name];
  if (!stated) return [{ where: 'status', message: `${status} is not stated for ${method} ${path}` }];

  const bytes = Buffer.from(body, 'base64');
  const content = contentOf(document, found.method, `${status}`, stated);
  if (Object.keys(content).length === 0) return bytes.length === 0 ? [] : [{ where: 'body', message: 'is not stated' }];

  const type = statedType(content, mediaType);
  if (!type) return [{ where: 'header/Content-Type', message: `must be ${Object.keys(content).join(' or ')}` }];
  if (isJson(mediaType) && !isUtf8(mediaType)) return [{ where: 'header/Content-Type', message: 'must not state another charset than utf-8' }];
  const own = `${found.pointer}/${found.method}/responses/${name}`;
  const pointer = `${document.place(stated, own)}/content/${escapeStep(type)}`;
  if (essence(mediaType) === 'text/event-stream') return judgeEvents(document, content[type], pointer, bytes);
  // What else is no JSON is whatever it is.
  if (!isJson(mediaType)) return [];
  const { value, finding } = parseStrictly(bytes, 'body');
  if (content[type]?.schema === undefined) return finding ? [finding] : [];

  return finding ? [finding] : document.validate('response', `${pointer}/schema`, value, 'body');
}
