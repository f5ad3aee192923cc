using MessagingClients.Operations;
using MessagingClients.Sending;

namespace MessagingClients.Tests;

/// <summary>Calls an operation without a body, whose answers are read as a test says.</summary>
internal sealed class AnswerProbe<T> : IDisposable
{
    private readonly ApiConnection _connection;
    private readonly Operation<T> _operation;

    public AnswerProbe(Operation<T> operation, HttpMessageHandler handler, TimeProvider? time = null)
    {
        _operation = operation;
        ProbeOptions options = new() { Key = Probe.Secret, MaxRetries = 0, TrustHandler = true, TimeProvider = time ?? TimeProvider.System };
        _connection = new ApiConnection(new ApiDescription("Probe", "Probe API"), options, handler);
    }

    public Task<ApiResponse<T>> SendAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(_operation, $"/probe", null, cancellationToken).AsTask();

    public void Dispose() => _connection.Dispose();
}
