using MessagingClients.TestKit;

namespace MessagingClients.Tests.Limits;

/// <summary>An answer without end is read up to the limit, and then the connection is closed on it.</summary>
public sealed class EndlessTests
{
    private static readonly byte[] Letters = [.. Enumerable.Repeat((byte)'x', 64 * 1024)];
    private static readonly byte[] Chunk = [.. "10000\r\n"u8, .. Letters, .. "\r\n"u8];

    [Theory]
    [InlineData("201 Created", "Transfer-Encoding: chunked", Outcome.Accepted)]
    [InlineData("201 Created", "Content-Length: 34359738368", Outcome.Accepted)]
    [InlineData("201 Created", "Connection: close", Outcome.Accepted)]
    [InlineData("422 Wrong", "Transfer-Encoding: chunked", Outcome.Rejected)]
    [InlineData("503 Busy", "Connection: close", Outcome.Unknown)]
    public async Task A_body_without_end_is_left(string status, string framing, Outcome outcome)
    {
        TaskCompletionSource left = new();
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 {status}\r\n{framing}\r\n\r\n");
            await SendUntilLeftAsync(connection, framing.EndsWith("chunked", StringComparison.Ordinal) ? Chunk : Letters);
            left.SetResult();
        });
        using Probe probe = new(server.Url, options => options.MaxResponseBytes = 100_000);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(outcome);
        exception.Message.ShouldContain("is longer than 100000 bytes");
        exception.RawText.ShouldBe(new string('x', 64 * 1024));
        await left.Task;
    }

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "is longer than 100000 bytes")]
    public async Task An_error_is_read_up_to_the_limit_as_well(int length, string? defect)
    {
        string body = """{"code":"E1"}""".PadRight(length);
        await using RawServer server = RawServer.Answering("422 Wrong", body);
        using Probe probe = new(server.Url, options => options.MaxResponseBytes = 100_000);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception is ApiException<ProbeError>).ShouldBe(defect is null);
        exception.Message.Contains(defect ?? "Answered with status 422 (Wrong).", StringComparison.Ordinal).ShouldBeTrue();
        exception.RawText.ShouldBe(body[..(64 * 1024)]);
    }

    private static async Task SendUntilLeftAsync(RawConnection connection, byte[] bytes)
    {
        try
        {
            while (true)
            {
                await connection.SendAsync(bytes);
            }
        }
        catch (IOException)
        {
            connection.Close();
        }
    }
}
