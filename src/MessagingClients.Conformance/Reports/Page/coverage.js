function showCoverage() {
  byId("coverage").hidden = report.coverage.length === 0;
  for (const [provider, rows] of groupBy(report.coverage, "provider")) {
    for (const [kind, ofKind] of groupBy(rows, "kind")) {
      byId("coverage-list").append(coverageGroup(provider, kind, ofKind));
    }
  }
}

function coverageGroup(provider, kind, rows) {
  const covered = rows.filter(row => row.cases > 0).length;
  const group = element("details", { class: "coverage" },
    element("summary", null, `${provider}, per ${kind}: ${covered} of ${rows.length} covered`));
  group.addEventListener("toggle", () => group.append(tableOf(
    [[kind], ["Cases", "number"], ["Why none"]],
    rows.map(row => element("tr", null, element("th", { scope: "row" }, row.subject), numberCell(row.cases),
      element("td", null, row.reason ?? ""))))), { once: true });
  return group;
}
