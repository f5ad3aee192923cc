function showHeader() {
  const when = new Date(report.started).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  byId("when").textContent = `${when} UTC · ${report.cases.length} cases in ${report.tookSeconds.toFixed(1)} s`;
  byId("incomplete").hidden = report.isComplete;
  byId("totals").append(...report.subjects.map(showSubject));
}

function showSubject(subject, index) {
  const counts = countStatuses(report.cases, subject.name);
  const present = statusNames.filter(name => counts[name] > 0);
  return element("div", { class: "sheet subject" },
    element("h2", null, subject.name),
    index > 0 ? element("p", { class: "quiet" }, "For comparison; it fails nothing.") : null,
    element("ul", { class: "counts" }, ...present.map(name =>
      element("li", null, element("b", { class: `is-${name}` }, String(counts[name])), statuses[name][1]))),
    element("div", { class: "bar", "aria-hidden": "true" }, ...present.map(name => {
      const part = element("i", { class: `is-${name}` });
      part.style.flexGrow = counts[name];
      return part;
    })),
    element("details", null, element("summary", null, "By provider and area"), areaTable(subject)));
}

function areaTable(subject) {
  const columns = [["passed", "Passed"], ["failed", "Failed"], ["known", "Known"], ["narrowed", "Narrowed"],
    ["couldNotRun", "Could not run"], ["notApplicable", "Not applicable"]];
  return tableOf(
    [["Provider"], ["Area"], ...columns.map(([, name]) => [name, "number"])],
    subject.areas.map(area => element("tr", null,
      element("th", { scope: "row" }, area.provider),
      element("td", null, area.area),
      ...columns.map(([key]) => numberCell(area[key])))));
}

function showCauses() {
  const [ours] = report.subjects;
  if (!ours) return;
  byId("causes").hidden = ours.failures.length + ours.hindrances.length === 0;
  byId("cause-list").append(...ours.failures.map(group => cause(group, "")), ...ours.hindrances.map(group => cause(group, "is-hindrance")));
}

function cause(group, kind) {
  return element("div", { class: `sheet cause ${kind}` },
    element("h3", null, element("span", null, kind ? "could not run" : group.oracle),
      element("span", { class: "quiet" }, group.cases.length === 1 ? "1 case" : `${group.cases.length} cases`)),
    pair([["Expected", group.expected], ["Found", group.found]]),
    element("p", { class: "links" }, ...group.cases.slice(0, 5).map(caseLink),
      group.cases.length > 5 ? element("span", { class: "quiet" }, `and ${group.cases.length - 5} more`) : null));
}
