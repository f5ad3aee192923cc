using MessagingClients.Benchmarks.Ratios;

namespace MessagingClients.Benchmarks.Tests;

public sealed class RatioTableTests
{
    private static readonly RatioTable Table = new(
        "calls",
        "by hand",
        [
            new Ratio("clerk bytes", 3410.4, 3248, 1.05, 1.0499, 1.0501),
            new Ratio("clerk time", 2000, 2100, 0.952, 0.9, 1),
            new Ratio("textus bytes", 100, 200, 0.5, 0.5, 0.51),
        ],
        ["openphone-stock cannot make this call."]);

    [Fact]
    public void Lines_begin_with_what_is_missing() =>
        Table.Lines.Take(2).ShouldBe(["openphone-stock cannot make this call.", "clerk bytes 3410 3248 1.050 1.050..1.050"]);

    [Fact]
    public void Markdown_is_ready_for_the_page() =>
        string.Join('\n', Table.Markdown).ShouldBe("""
            ### calls

            | measured : by hand, **ratio** (middle half) | bytes | time |
            |---|---|---|
            | clerk | 3,410 : 3,248, **1.05** | 2,000 : 2,100, **0.95** (0.90 to 1.00) |
            | textus | 100 : 200, **0.50** (0.50 to 0.51) |  |

            openphone-stock cannot make this call.

            """.ReplaceLineEndings("\n"));
}
