import { parseStrictly } from './strict-json.mjs';

const fields = ['data', 'event', 'id', 'retry'];

/** What the events of a body break of the media type that stands at a pointer. */
export function judgeEvents(document, media, pointer, bytes) {
  const places = dataPlaces(document, media, pointer);
  if (places.length === 0) return [];
  return dataOf(bytes.toString('utf8')).flatMap((data, index) => {
    const { value, finding } = parseStrictly(Buffer.from(data), `body/${index}`);
    if (finding) return [finding];
    const findings = places.map(place => document.validate('response', place, value, `body/${index}`));
    return findings.some(each => each.length === 0) ? [] : findings[0];
  });
}

/** Where the schemas of the JSON stand of which events hold one; none where they hold text. */
function dataPlaces(document, media, pointer) {
  if (media?.itemSchema) return itemPlaces(document, media.itemSchema, `${pointer}/itemSchema`);
  const schema = document.resolve(media?.schema);
  const place = document.place(media?.schema, `${pointer}/schema`);
  if (schema?.items) return itemPlaces(document, schema.items, `${place}/items`);
  return Object.keys(schema?.properties ?? {}).length > 1 ? itemPlaces(document, schema, place) : jsonPlaces(document, schema, place);
}

function itemPlaces(document, item, own) {
  const schema = document.resolve(item);
  const place = document.place(item, own);
  if (isEvent(schema)) {
    const data = document.resolve(schema.properties.data);
    const dataPlace = document.place(schema.properties.data, `${place}/properties/data`);
    return data?.contentSchema ? [`${dataPlace}/contentSchema`] : jsonPlaces(document, data, dataPlace);
  }
  const options = ['oneOf', 'anyOf'].flatMap(keyword => (schema?.[keyword] ?? []).map((option, index) => [option, `${place}/${keyword}/${index}`]));
  if (options.length === 0 || !options.every(([option]) => isEvent(document.resolve(option)))) return jsonPlaces(document, schema, place);
  const places = options.map(([option, at]) => itemPlaces(document, option, at));
  return places.some(each => each.length === 0) ? [] : places.flat();
}

const isEvent = schema => schema?.properties?.data !== undefined && Object.keys(schema.properties).every(name => fields.includes(name));

function jsonPlaces(document, schema, place) {
  const types = [schema?.type ?? []].flat().filter(type => type !== 'null');
  const isJson = types.length > 0 ? !(types.length === 1 && types[0] === 'string')
    : ['properties', 'items', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'].some(keyword => schema?.[keyword] !== undefined);
  return isJson ? [place] : [];
}

/** The data of each event (HTML, section 9.2.6). */
function dataOf(text) {
  const blocks = text.replace(/^\uFEFF/, '').split(/(?:\r\n|\r|\n)(?:\r\n|\r|\n)/).slice(0, -1);
  return blocks.map(block => block.split(/\r\n|\r|\n/).filter(line => /^data(:|$)/.test(line)).map(line => line.slice(5).replace(/^ /, '')))
    .filter(lines => lines.length > 0).map(lines => lines.join('\n'));
}
