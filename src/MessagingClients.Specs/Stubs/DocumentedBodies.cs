using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>Reads every body that a document as published shows, of requests and of responses.</summary>
public sealed class DocumentedBodies
{
    private const string Composed = "composed";
    private readonly SpecObject _document;
    private readonly SampleMaker _requests;
    private readonly SampleMaker _responses;

    private DocumentedBodies(SpecObject document)
    {
        _document = document;
        _requests = new SampleMaker(document, OneSided.OfAnswers, complete: true);
        _responses = new SampleMaker(document, OneSided.OfRequests, complete: true);
    }

    /// <summary>The bodies of requests, in the order of the document.</summary>
    public IReadOnlyList<DocumentedBody> Requests =>
    [
        .. from operation in OperationNode.All(_document)
           from media in Media(operation.Operation["requestBody"])
           from example in Examples(media.Value, _requests)
           select new DocumentedBody(Name(operation), example.Name, null, media.Name, SpecJson.Write(example.Value)),
    ];

    /// <summary>The bodies of responses, and the responses without one, in the order of the document.</summary>
    public IReadOnlyList<DocumentedBody> Responses =>
        [.. from operation in OperationNode.All(_document) from response in operation.Operation.Members("responses") from body in Bodies(Name(operation), response) select body];

    /// <summary>Reads a document.</summary>
    /// <param name="spec">The file of the document.</param>
    /// <returns>Its bodies.</returns>
    /// <exception cref="Diagnostics.SpecException">The document cannot be read.</exception>
    public static DocumentedBodies Read(string spec) => new(PublishedSpec.Read(spec));

    private static string Name(OperationNode operation) => $"{operation.Method.ToUpperInvariant()} {operation.Path}";

    private static IEnumerable<SpecMember> Media(SpecNode? body) => body.Members("content");

    private IEnumerable<DocumentedBody> Bodies(string operation, SpecMember response)
    {
        if (!int.TryParse(response.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            return [];
        }

        SpecMember[] media = [.. Media(response.Value)];
        return media.Length == 0
            ? [new DocumentedBody(operation, "none", status, null, null)]
            : from type in media
              from example in Examples(type.Value, _responses)
              select new DocumentedBody(operation, example.Name, status, type.Name, SpecJson.Write(example.Value));
    }

    private static SpecMember[] Examples(SpecNode media, SampleMaker samples)
    {
        SpecMember[] named = [.. media.Members("examples").Select(example => new SpecMember(example.Name, example.Value.Value("value") ?? SpecScalar.Null()))];
        return named.Length > 0 ? named : [new SpecMember(Composed, media.Value("example") ?? samples.Make(media.Value("schema") ?? new SpecObject([])))];
    }
}
