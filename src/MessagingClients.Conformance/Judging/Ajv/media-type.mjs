/** The media type that a document states and a header names, whatever the header's parameters. */
export function statedType(content, header) {
  const type = essence(header);
  return Object.keys(content ?? {}).find(stated => essence(stated) === type);
}

/** Whether a header Accept lets in one of the media types that a document states. */
export function accepts(header, stated) {
  const ranges = header.split(',').map(essence);
  return stated.some(type => ranges.some(range => range === '*/*' || range === essence(type) || range === `${essence(type).split('/')[0]}/*`));
}

export const isJson = type => /(^application\/json$|\+json(ld)?$)/.test(essence(type));

const essence = type => (type ?? '').split(';')[0].trim().toLowerCase();
