// The judge. Reads one question a line from standard input and answers each with one line: what breaks the document as
// published. It shares no code with the clients; it never sees an overlay.
//
//   {"id":1,"ask":"request","document":FILE,"basePath":"/x","method":"POST","target":"/x/messages","headers":[[NAME,VALUE]…],"body":BASE64}
//   {"id":2,"ask":"response","document":FILE,"method":"POST","path":"/messages","status":201,"mediaType":TYPE,"body":BASE64}
//   {"id":3,"ask":"formats","document":FILE}
//   {"id":4,"ask":"parameters","document":FILE,"method":"GET","path":"/messages","parameters":[["query","limit","5"]…]}
//   {"id":5,"ask":"body","document":FILE,"method":"POST","path":"/messages","mediaType":TYPE,"body":JSON}
//   → {"id":1,"findings":[{"where":"body/to","message":"must be array"}…]}   or   {"id":1,"fault":"…"}
// A "request" may tell by "parameters" what its caller gave, and by "asked" the value of a body that is no JSON. The findings of "formats" are the formats of a document that nothing is known of.
import { createInterface } from 'node:readline';
import { judgeBodyValue } from './body.mjs';
import { judgeResponse } from './response.mjs';
import { openDocument } from './document.mjs';
import { judgeParameterValues } from './parameters.mjs';
import { judgeRequest } from './request.mjs';

const judgeFormats = document => document.unknownFormats.map(format => ({ where: `format/${format}`, message: 'is not known, and not checked' }));
const judges = { request: judgeRequest, response: judgeResponse, formats: judgeFormats, parameters: judgeParameterValues, body: judgeBodyValue };

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let reply;
  try {
    reply = { id: question.id, findings: judges[question.ask](openDocument(question.document), question) };
  } catch (error) {
    reply = { id: question.id, fault: error.message };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
