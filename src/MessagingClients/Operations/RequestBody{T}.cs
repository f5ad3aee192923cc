using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>What a document states of the body of a request that is no JSON object, or that may be left out.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestBody<T>
    where T : notnull
{
    private protected RequestBody(Rule<T> rule) => Rule = rule;

    /// <summary>The rule of the body.</summary>
    public Rule<T> Rule { get; }

    /// <summary>Whether the document requires a body.</summary>
    /// <value>By default <see langword="false"/>.</value>
    public bool IsRequired { get; init; }

    /// <exception cref="ArgumentException">The body breaks the document, or cannot be written.</exception>
    internal WrittenBody Write(T request, bool check)
    {
        Violation? violation;
        try
        {
            violation = check ? Rule.Check(request) : null;
            if (violation is null)
            {
                return Write(request);
            }
        }
        catch (UnwritableException exception)
        {
            throw new ArgumentException($"{exception.Message}. Nothing was sent.", nameof(request), exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw UnreadableValue.OfRequest(nameof(request), exception);
        }

        throw (violation.Member is "" or ['[', ..] ? violation.Under(nameof(request)) : violation).ToException(nameof(request));
    }

    private protected abstract WrittenBody Write(T value);

    private protected static string MediaTypeOf(FileContent file, string member, IReadOnlyList<string> stated) =>
        MediaRange.Of(file, stated) ?? throw Problem($"{member}.ContentType", string.Join(" or ", stated), "another media type");

    /// <summary>Takes a file for this request alone.</summary>
    private protected static FileContent Take(FileContent file, string member) => file.TryTake()
        ? file
        : throw Problem(member, "a stream that can be read, and that no other request has read", "one that cannot be, or that was sent before");

    /// <summary>What cannot be written, whatever the document says.</summary>
    private protected static UnwritableException Problem(string member, string expected, string found) =>
        new($"{member}: expected {expected}, found {found}");
}
