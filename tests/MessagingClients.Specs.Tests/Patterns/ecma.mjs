// The oracle for patterns: what ECMA-262 says of each text. {"pattern":P,"texts":[…]} in, [true,false,…] out.
let input = '';
for await (const chunk of process.stdin) input += chunk;
const { pattern, texts } = JSON.parse(input);
const compiled = new RegExp(pattern, 'u');
process.stdout.write(JSON.stringify(texts.map(text => compiled.test(text))));
