using MessagingClients.Benchmarks.Ratios;

namespace MessagingClients.Benchmarks.Tests;

public sealed class RatioTableTests
{
    private static readonly RatioTable Table = new("calls", "by hand", [new Ratio("clerk bytes", 3410.4, 3248, 1.05, 1.04, 1.061)], ["openphone-stock cannot make this call."]);

    [Fact]
    public void Lines_begin_with_what_is_missing() =>
        Table.Lines.ShouldBe(["openphone-stock cannot make this call.", "clerk bytes 3410 3248 1.050 1.040..1.061"]);

    [Fact]
    public void Markdown_is_ready_for_the_page() =>
        string.Join('\n', Table.Markdown).ShouldBe("""
            ### calls

            | | measured | by hand | ratio | middle half |
            |---|---:|---:|---:|---:|
            | clerk bytes | 3,410 | 3,248 | **1.05** | 1.04 to 1.06 |

            openphone-stock cannot make this call.

            """.ReplaceLineEndings("\n"));
}
