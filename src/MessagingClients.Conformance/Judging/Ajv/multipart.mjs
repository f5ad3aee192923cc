import { essence } from './media-type.mjs';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The parts of a multipart body as RFC 7578 has it, or what is wrong with them. */
export function partsOf(contentType, bytes) {
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) return { finding: { where: 'header/Content-Type', message: 'must state a boundary' } };

  const pieces = `\r\n${bytes.toString('latin1')}`.split(`\r\n--${boundary}`);
  if (pieces.length < 2 || pieces[0] !== '' || !/^--(\r\n)?$/.test(pieces.at(-1))) return { finding: { where: 'body', message: 'must be parts between boundaries' } };
  try {
    return { parts: pieces.slice(1, -1).map(partOf) };
  } catch (error) {
    return { finding: { where: 'body', message: error.message } };
  }
}

function partOf(piece) {
  const end = piece.indexOf('\r\n\r\n');
  if (!piece.startsWith('\r\n') || end < 0) throw new Error('must have a head in each part');
  const head = utf8.decode(Buffer.from(piece.slice(2, end), 'latin1')).split('\r\n');
  const header = name => head.find(line => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim();
  const disposition = header('content-disposition') ?? '';
  const name = /^form-data;.*?[; ]name="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined) throw new Error('must have a name in each part');

  const content = Buffer.from(piece.slice(end + 4), 'latin1');
  const text = () => utf8.decode(content);
  return {
    name: unquote(name),
    fileName: /; filename="([^"]*)"/.exec(disposition)?.[1],
    type: essence(header('content-type') ?? 'text/plain'),
    text,
    bytes: () => content,
    split: separator => text().split(decodeURIComponent(separator)),
  };
}

const unquote = name => name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
