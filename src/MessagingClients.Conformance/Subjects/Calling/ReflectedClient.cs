using System.Reflection;
using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Calls one method of a client that is known at run time only.</summary>
/// <param name="client">The client.</param>
/// <param name="method">The method; it returns a task.</param>
/// <param name="reading">How its results and exceptions are read.</param>
/// <param name="owned">What is disposed with the client, in this order.</param>
internal sealed class ReflectedClient(
    object client, MethodInfo method, ICallReading reading, IReadOnlyList<IDisposable> owned) : ISubjectClient
{
    public async Task<Observation> CallAsync(CaseRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream streamed = new();
        try
        {
            object?[] arguments = CallArguments.Of(method, request, cancellationToken);
            Task call = (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            await call.ConfigureAwait(false);
            Observation seen = reading.Returned(call.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(call));
            return ServedEvents.Of(seen.Typed) is { } events ? seen with { Typed = await events.ReadAsync(cancellationToken).ConfigureAwait(false) }
                : seen.Typed is Stream stream ? seen with { Typed = await StreamedBody.ReadAsync(stream, streamed, cancellationToken).ConfigureAwait(false) } : seen;
        }
        catch (InexpressibleException exception)
        {
            return new Observation(ObservedEnd.NotCalled) { CannotExpress = exception.Message };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Observation seen = reading.Thrown(exception, cancellationToken);
            return streamed.Length > 0 ? seen with { Raw = streamed.ToArray() } : seen;
        }
    }

    public void Dispose()
    {
        foreach (IDisposable each in owned)
        {
            each.Dispose();
        }
    }
}
