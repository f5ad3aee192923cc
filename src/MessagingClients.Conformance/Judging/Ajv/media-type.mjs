/** The media type that a document states and a header names, whatever the header's parameters; else the range that it falls in. */
export function statedType(content, header) {
  const stated = Object.keys(content ?? {});
  return stated.find(each => essence(each) === essence(header)) ?? stated.find(each => letsIn([each], header ?? ''));
}

/** Whether one of several media types or ranges lets in a media type. */
export const letsIn = (ranges, type) => ranges.map(essence).some(range => range === '*/*' || range === essence(type)
  || (range.endsWith('/*') && essence(type).startsWith(range.slice(0, -1))));

/** Whether a header Accept lets in one of the media types that a document states (RFC 9110, section 12.5.1). */
export function accepts(header, stated) {
  const ranges = header.split(',').map(range => ({ type: essence(range), quality: Number(parameter(range, 'q') ?? 1) }));
  return stated.some(type => {
    if (essence(type).endsWith('/*')) return ranges.some(range => range.quality > 0 && within(range.type, essence(type)));
    const [best] = [essence(type), `${essence(type).split('/')[0]}/*`, '*/*'].flatMap(name => ranges.filter(range => range.type === name));
    return best !== undefined && best.quality > 0;
  });
}

/** Whether a range of a header and a range of a document have media types in common. */
const within = (one, other) => [one, other].includes('*/*') || one.split('/')[0] === other.split('/')[0];

export const isJson = type => /^(application|text)\/([^;]*[+.-])?json(ld)?$|\+json(ld)?$/.test(essence(type));

/** Whether a header leaves JSON in the one encoding that it has (RFC 8259, section 8.1). */
export const isUtf8 = header => (parameter(header, 'charset') ?? 'utf-8').toLowerCase() === 'utf-8';

/** A media type without its parameters. */
export const essence = type => (type ?? '').split(';')[0].trim().toLowerCase();

function parameter(header, name) {
  const [, value] = (header ?? '').split(';').slice(1).map(part => part.trim().split('=', 2)).find(([key]) => key.trim().toLowerCase() === name) ?? [];
  return value?.trim().replace(/^"(.*)"$/, '$1');
}
