import { parseDocument } from 'yaml';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses JSON as RFC 8259 has it: UTF-8, nothing before or after, no name twice. Gives the value or a finding. */
export function parseStrictly(bytes, where) {
  let text;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { finding: { where, message: 'is not UTF-8' } };
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { finding: { where, message: `is not JSON: ${error.message}` } };
  }
  // JSON.parse keeps the last of two members of one name without a word.
  const [double] = parseDocument(text, { schema: 'json', uniqueKeys: true }).errors.filter(error => error.code === 'DUPLICATE_KEY');
  if (double) return { finding: { where, message: 'has a member twice' } };
  if (hasLoneSurrogate(value)) return { finding: { where, message: 'has half a surrogate pair, which is no character' } };
  return { value };
}

function hasLoneSurrogate(value) {
  if (typeof value === 'string') return !value.isWellFormed();
  return value !== null && typeof value === 'object' && Object.entries(value).some(entry => entry.some(hasLoneSurrogate));
}
