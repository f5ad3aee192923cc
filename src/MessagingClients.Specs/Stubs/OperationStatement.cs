using System.Globalization;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>What the file of stubs says of one operation. Schemas and bodies stand in it as texts: they are JSON of their own.</summary>
internal sealed class OperationStatement(SpecObject document, OperationNode node)
{
    private readonly SchemaExport _requests = new(document, OneSided.OfAnswers);
    private readonly SchemaExport _answers = new(document, OneSided.OfRequests);
    private readonly Stub[] _stubs = [.. new OperationStubs(document, node).DeriveOpen()];

    private SpecMember? Media => RequestMedia.Chosen(node.Operation["requestBody"]);

    public SpecObject Write() => new(
        [
            new SpecMember("method", SpecScalar.OfText(_stubs[0].Method)),
            new SpecMember("path", SpecScalar.OfText(node.Path)),
            new SpecMember("parameters", new SpecArray([.. node.Operation.Items("parameters").Select(Parameter)])),
            new SpecMember("credentials", new SpecArray([.. StubCredentials.Of(document, node).Select(alternative => new SpecArray([.. alternative.Select(Credential)]))])),
            new SpecMember("body", Body()),
            .. Further() is { Length: > 0 } further ? [new SpecMember("further", new SpecArray([.. further]))] : Array.Empty<SpecMember>(),
            new SpecMember("answers", new SpecArray([.. node.Answers.Select(Answer)])),
            new SpecMember("stubs", new SpecArray([.. _stubs.Select(Conditional)])),
        ]);

    private static SpecNode Text(string? text) => text is null ? SpecScalar.Null() : SpecScalar.OfText(text);

    private static SpecObject Credential(StubCredential credential) => new(
        [
            new SpecMember("in", Text(credential.Place)),
            new SpecMember("name", Text(credential.Name)),
            new SpecMember("pattern", Text(credential.Pattern)),
        ]);

    private SpecObject Parameter(SpecNode parameter) => new(
        [
            new SpecMember("in", Text(parameter.Text("in"))),
            new SpecMember("name", Text(parameter.Text("name"))),
            new SpecMember("required", SpecScalar.OfBoolean(parameter.Flag("required"))),
            new SpecMember("schema", Schema(parameter.Value("schema"), _requests)),
            new SpecMember("separator", Text(ParameterSeparator.Of(document, parameter))),
            .. StubParameters.IsObject(document, parameter) ? [new SpecMember("object", SpecScalar.OfBoolean(true))] : Array.Empty<SpecMember>(),
        ]);

    private static SpecNode Schema(SpecNode? schema, SchemaExport export) => Text(schema is null ? null : export.Export(schema));

    private SpecNode Body() => Media is null
        ? SpecScalar.Null()
        : new SpecObject(
            [
                new SpecMember("mediaType", Text(Media.Name)),
                new SpecMember("required", SpecScalar.OfBoolean(node.Operation["requestBody"].Flag("required"))),
                new SpecMember("isJson", SpecScalar.OfBoolean(RequestMedia.Kind(Media) == BodyKind.Json)),
                new SpecMember("schema", Schema(RequestMedia.JsonSchema(Media), _requests)),
            ]);

    private SpecNode[] Further() => [.. FurtherMedia.Of(document, node.Operation["requestBody"]).Select(media => Text(media.Name))];

    private SpecObject Answer(SpecMember answer)
    {
        AnswerMedia? media = AnswerMedia.Of(document, answer.Value);
        return new SpecObject(
            [
                new SpecMember("status", Text(answer.Name)),
                new SpecMember("mediaType", Text(media?.Served)),
                new SpecMember("isJson", SpecScalar.OfBoolean(media is { Kind: AnswerKind.Json })),
                new SpecMember("schema", Schema(media is { Kind: AnswerKind.Json } ? media.Schema : null, _answers)),
                new SpecMember("examples", new SpecArray(media is null ? [] : [.. Examples(media)])),
            ]);
    }

    /// <summary>The examples by their names; where there is none, one body without a name, as a stub would answer it.</summary>
    private IEnumerable<SpecObject> Examples(AnswerMedia media)
    {
        SpecObject stated = media.Described;
        IEnumerable<string?> names = stated.Members("examples").Where(example => example.Value.Value("value") is not null).Select(example => example.Name);
        return names.DefaultIfEmpty(null).Select(name => new SpecObject(
            [new SpecMember("name", Text(name ?? "")), new SpecMember("body", Text(AnswerText.Of(media, () => new ResponseExamples(document).Find(stated, name))))]));
    }

    private SpecObject Conditional(Stub stub) => new(
        [
            new SpecMember("when", new SpecArray([.. stub.BodySchemas.Skip(RequestMedia.JsonSchema(Media) is null ? 0 : 1).Select(Text)])),
            new SpecMember("status", SpecScalar.OfNumber(stub.Response.Status.ToString(CultureInfo.InvariantCulture))),
            new SpecMember("mediaType", Text(stub.Response.MediaType)),
            new SpecMember("body", Text(stub.Response.Body)),
        ]);
}
