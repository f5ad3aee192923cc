/* The detail of a case; the address names it. */

let origin = null;

function openFromAddress() {
  const match = /^#case=(.+)$/.exec(location.hash);
  const item = match && casesById.get(decode(match[1]));
  const detail = byId("detail");
  if (!item) {
    if (detail.open) detail.close();
    if (match) byId("announce").textContent = "The report has no such case.";
    return;
  }
  byId("detail-title").textContent = item.id;
  byId("detail-body").replaceChildren(...caseDetail(item));
  if (!detail.open) detail.showModal();
  detail.scrollTop = 0;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function closed() {
  history.replaceState(null, "", location.pathname + location.search);
  origin?.focus();
  origin = null;
}

function caseDetail(item) {
  const { end, outcome, status, member, maxSends } = item.expectation;
  const expected = [words(end), `outcome ${outcome}`, status === null ? null : `status ${status}`,
    member === null ? null : `names ${member}`, `${maxSends} ${maxSends === 1 ? "send" : "sends"} at most`];
  return [
    pair([["Operation", `${item.operation} · ${item.method} ${item.path}`], ["Must", expected.filter(Boolean).join(", "), "prose"],
      ["With", item.environment.join(", "), "prose"], ["Path", item.parameters.join("\n")], ["Narrowed", item.narrowed, "prose"]]
      .filter(([, value]) => value)),
    element("h4", null, "What the caller asks for"), element("pre", { tabindex: "0", "aria-label": "What the caller asks for" }, item.request),
    element("h4", null, "What comes back"), element("pre", { tabindex: "0", "aria-label": "What comes back" }, answerText(item.answer)),
    ...item.verdicts.map(verdict => verdictDetail(verdict)),
  ];
}

function words(name) {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function answerText(answer) {
  switch (answer.kind) {
    case "served": return [`HTTP ${answer.status}`, headerText(answer.headers), "", answer.body ?? "(no body)"].join("\n");
    case "script": return answer.steps.map(step => step.bytes === null ? words(step.kind) : `${words(step.kind)}\n${step.bytes}`).join("\n");
    case "sequence": return answer.answers.map((each, index) => `request ${index + 1}\n${answerText(each)}`).join("\n\n");
    case "engineFault": return `fault ${answer.name}`;
    default: return "nobody listens at the address";
  }
}

function headerText(headers) {
  return headers.map(([name, value]) => `${name}: ${value}`).join("\n");
}

function verdictDetail(verdict) {
  return element("section", { class: "verdict", "aria-label": verdict.subject },
    element("h3", null, element("span", null, verdict.subject),
      element("span", { class: `is-${verdict.status}` }, ...statusMark(verdict.status)),
      element("span", { class: "quiet" }, `${verdict.tookMs} ms`)),
    verdict.reason === null ? null : element("p", { class: "quiet" }, verdict.reason),
    ...verdict.failures.map(failure => element("div", { class: "finding" },
      element("h4", null, failure.oracle), pair([["Expected", failure.expected], ["Found", failure.found]]))),
    ...wireLog(verdict.requests),
    ...reproduction("Reproduce with curl", verdict.curl),
    ...reproduction("Reproduce in C#", verdict.csharp));
}

function wireLog(requests) {
  const title = requests.length === 1 ? "1 request on the wire" : `${requests.length} requests on the wire`;
  return [element("h4", null, title), ...requests.map(request => element("pre", { tabindex: "0", "aria-label": "A request on the wire" },
    [`${request.method} ${request.target}${request.matched ? "" : "   (no stub answered it)"}`,
      headerText(request.headers), "", request.body ?? "(no body)"].join("\n")))];
}

function reproduction(title, text) {
  if (text === "") return [];
  const button = element("button", { type: "button", "aria-label": `Copy: ${title}` }, "Copy");
  button.addEventListener("click", () => copy(text, button));
  return [element("div", { class: "copy-head" }, element("h4", null, title), button),
    element("pre", { tabindex: "0", "aria-label": title }, text)];
}

async function copy(text, button) {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    done = false;
    getSelection().selectAllChildren(button.parentElement.nextElementSibling);
  }
  button.textContent = done ? "Copied" : "Selected";
  byId("announce").textContent = done ? "Copied." : "The text is selected: copy it with the keyboard.";
}
