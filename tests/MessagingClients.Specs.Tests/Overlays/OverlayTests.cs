using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Overlays;

public sealed class OverlayTests
{
    private const string Document = "info: {title: a}\nlist: [{n: 1}, {n: 2}, {n: 3}]\ntags: [x]";

    [Theory]
    [InlineData("{target: $.info, description: d, update: {title: b, version: '1'}}", """{"info":{"title":"b","version":"1"},"list":[{"n":1},{"n":2},{"n":3}],"tags":["x"]}""")]
    [InlineData("{target: $, description: d, update: {info: {more: {deep: 1}}}}", """{"info":{"title":"a","more":{"deep":1}},"list":[{"n":1},{"n":2},{"n":3}],"tags":["x"]}""")]
    [InlineData("{target: $.tags, description: d, update: y}", """{"info":{"title":"a"},"list":[{"n":1},{"n":2},{"n":3}],"tags":["x","y"]}""")]
    [InlineData("{target: '$.list[?@.n != 2]', description: d, remove: true}", """{"info":{"title":"a"},"list":[{"n":2}],"tags":["x"]}""")]
    [InlineData("{target: '$.list[2, 0, 0, -1]', description: d, remove: true}", """{"info":{"title":"a"},"list":[{"n":2}],"tags":["x"]}""")]
    [InlineData("{target: '$.list[::-1]', description: d, remove: true}", """{"info":{"title":"a"},"list":[],"tags":["x"]}""")]
    [InlineData("{target: '$..[?@.n || @[0].n]', description: d, remove: true}", """{"info":{"title":"a"},"tags":["x"]}""")]
    [InlineData("{target: '$[\"tags\", \"tags\"]', description: d, update: y}", """{"info":{"title":"a"},"list":[{"n":1},{"n":2},{"n":3}],"tags":["x","y"]}""")]
    [InlineData("{target: $.list, description: d, remove: true, update: {a: 1}}", """{"info":{"title":"a"},"tags":["x"]}""")]
    public void An_action_changes_what_it_targets(string action, string expected) =>
        Yaml.Json(Apply(action)).ShouldBe(expected);

    [Fact]
    public void More_than_ten_items_are_removed_from_the_back()
    {
        SpecObject document = Yaml.Read("list: [{n: 0}, {n: 1}, {n: 2}, {n: 3}, {n: 4}, {n: 5}, {n: 6}, {n: 7}, {n: 8}, {n: 9}, {n: 10}, {n: 11}]");

        Yaml.Json(Overlay.Apply(document, Read("{target: '$.list[1, 10, 2]', description: d, remove: true}")))
            .ShouldBe("""{"list":[{"n":0},{"n":3},{"n":4},{"n":5},{"n":6},{"n":7},{"n":8},{"n":9},{"n":11}]}""");
    }

    [Fact]
    public void Actions_see_what_earlier_ones_did() =>
        Yaml.Json(Apply("{target: $.info, description: d, update: {x: {}}}", "{target: $.info.x, description: d, update: {y: 1}}"))
            .ShouldContain("""{"title":"a","x":{"y":1}}""");

    [Fact]
    public void An_action_that_matches_nothing_is_an_error_at_its_target()
    {
        SpecDiagnostic fault = Yaml.Fault(() => Apply("{target: $.gone, description: d, remove: true}"));

        fault.Code.ShouldBe(DiagnosticCodes.OverlayTarget);
        fault.Location.ShouldBe(new SourceLocation("overlay.yaml", 4, 14));
    }

    [Theory]
    [InlineData("{target: $.info, update: {a: 1}}", "'description' that says why")]
    [InlineData("{target: $.info, description: ' ', update: {a: 1}}", "'description' that says why")]
    [InlineData("{target: $.info, description: d}", "'update' or 'remove: true'")]
    [InlineData("{description: d, remove: true}", "'target'")]
    [InlineData("{target: '$[', description: d, remove: true}", "not a JSONPath")]
    [InlineData("{target: $.info.title, description: d, update: b}", "an object or an array")]
    [InlineData("{target: $, description: d, remove: true}", "the whole document")]
    [InlineData("{target: $, description: d, update: [1]}", "the document is")]
    [InlineData("{target: $.info, description: d, update: [1]}", "as its target /info is")]
    [InlineData("{target: $.info, description: d, update: text}", "as its target /info is")]
    public void An_action_says_what_it_does_and_why(string action, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Apply(action));

        fault.Code.ShouldBe(DiagnosticCodes.Overlay);
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("overlay: 2.0.0\nactions: [{}]")]
    [InlineData("overlay: 1.0.0\nactions: []")]
    [InlineData("openapi: 3.0.0")]
    public void What_is_no_overlay_of_version_1_0_is_refused(string overlay) =>
        Yaml.Fault(() => Overlay.Apply(Yaml.Read(Document), SpecReader.Read(overlay, "overlay.yaml"))).Code.ShouldBe(DiagnosticCodes.Overlay);

    private static SpecObject Apply(params IEnumerable<string> actions) => Overlay.Apply(Yaml.Read(Document), Read(actions));

    private static SpecObject Read(params IEnumerable<string> actions) =>
        SpecReader.Read("overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n" + string.Concat(actions.Select(action => $"  - {action}\n")), "overlay.yaml");
}
