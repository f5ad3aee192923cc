using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using MessagingClients.Telemetry;
using MessagingClients.TestKit;
using Microsoft.Extensions.Logging;

namespace MessagingClients.Tests.Telemetry;

/// <summary>The page of the documentation names all that clients tell, and nothing else.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/telemetry.md"));

    [Fact]
    public void Every_attribute_is_documented() =>
        Names("Attributes").ShouldBe(typeof(TagNames).GetFields().Select(field => (string)field.GetRawConstantValue()!), ignoreOrder: true);

    [Fact]
    public void Every_instrument_is_documented()
    {
        List<Instrument> instruments = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, _) => instruments.Add(instrument) };
        listener.Start();
        Instruments.Duration.Unit.ShouldBe("s");

        Names("Metrics").ShouldBe(instruments.Where(instrument => instrument.Meter.Name == ClientTelemetry.MeterName).Select(instrument => instrument.Name), ignoreOrder: true);
        Section("Metrics").ShouldContain(string.Join(", ", Instruments.Duration.Advice!.HistogramBucketBoundaries!.SkipLast(1).Select(boundary => boundary.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Every_log_message_is_documented()
    {
        IEnumerable<LoggerMessageAttribute> messages = typeof(CallLog).GetMethods().Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>();

        Rows().Matches(Section("Logs")).Select(row => row.Value).ShouldBe(messages.Select(message => $"| {message.EventId} | {message.Level} | `{message.Message}` |"));
    }

    private static IEnumerable<string> Names(string section) => FirstCells().Matches(Section(section)).Select(cell => cell.Groups[1].Value);

    private static string Section(string name) => Page.Split("\n## ").Single(section => section.StartsWith(name + "\n", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCells();

    [GeneratedRegex(@"^\| \d .*$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
