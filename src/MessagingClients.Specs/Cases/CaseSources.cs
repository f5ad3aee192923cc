using System.Text;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Finds what the cases of an operation begin with: a request that is right and an answer that is.</summary>
internal static class CaseSources
{
    /// <returns>What the cases are derived from; <see langword="null"/> with a reason where there is nothing to begin with.</returns>
    public static CaseSource? Of(SpecObject document, OperationNode node, CaseOperation called, ICollection<NotDerived> notDerived)
    {
        string prefix = $"{called.Provider}/{called.Name}";
        CaseSchemas schemas = CaseSchemas.Of(document, OneSided.OfAnswers);
        SentBody stated = new(node, schemas.View);
        CaseOperation operation = called with { RequestMediaType = stated.MediaType, Credentials = CaseCredentials.Of(document, node) };
        foreach (SpecMember other in stated.PassedOver)
        {
            notDerived.Add(new NotDerived($"{prefix}/request/{other.Name}", $"A client sends another media type, {stated.MediaType}."));
        }

        ParameterValues parameters = new(node, schemas);
        SpecNode? value = stated.Media is null ? null : Body(schemas, stated);
        string? body = stated.Media is null ? "" : value is null ? null : CaseJson.Write(value);
        DocumentedAnswer? first = DocumentedAnswer.All(document, node).FirstOrDefault(answer => answer.IsSuccess);
        CaseSchemas answers = CaseSchemas.Of(document, OneSided.OfRequests);
        ServedAnswer? success = first is null ? null : Success(answers, first);
        if (body is null || success is null || parameters.Minimal is null)
        {
            notDerived.Add(new NotDerived(
                prefix, body is null || success is not null ? "No request was found that satisfies the document." : "The document states no success that can be made."));
            return null;
        }

        return new CaseSource(document, node, operation, parameters.In(Request(body, value, stated, node, schemas), parameters.Minimal), success)
        {
            Body = first!.Body,
            IsOpen = SchemaView.IsOpen(answers.View.Resolve(first.Schema)),
        };
    }

    private static SpecNode? Body(CaseSchemas schemas, SentBody stated) =>
        new[] { schemas.Minimal(stated.Schema), schemas.Complete(stated.Schema) }.FirstOrDefault(value => value is not null && stated.CanTravel(value));

    private static CaseRequest Request(string body, SpecNode? value, SentBody stated, OperationNode node, CaseSchemas schemas)
    {
        CaseRequest request = new(body, PathValues.Plain(node, schemas));
        return value is null ? request : schemas.WithTexts(request, stated.Schema, value);
    }

    private static ServedAnswer? Success(CaseSchemas schemas, DocumentedAnswer answer)
    {
        if (answer.Media is not { } media)
        {
            return new ServedAnswer(answer.Status, [], null, IsDocumented: true);
        }

        if (answer.Body == CaseBody.TextEvents)
        {
            return new ServedAnswer(answer.Status, [new("Content-Type", media.Served)], EventVariants.Sample, IsDocumented: true);
        }

        if (answer.Body is CaseBody.Text or CaseBody.Bytes)
        {
            return new ServedAnswer(answer.Status, [new("Content-Type", media.Served)], PlainVariants.Sample(answer), IsDocumented: true);
        }

        SpecNode? body = CaseExamples.Of(media.Stated.Value).Select(example => example.Value).FirstOrDefault(value => schemas.Check.Problem(answer.Schema, value) is null)
            ?? schemas.Complete(answer.Schema);
        return body is null
            ? null
            : new ServedAnswer(answer.Status, [new("Content-Type", media.Served)], answer.HasEvents ? EventVariants.Of(body) : Encoding.UTF8.GetBytes(CaseJson.Write(body)), IsDocumented: true);
    }
}
