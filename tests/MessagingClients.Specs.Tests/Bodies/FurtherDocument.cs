using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs.Tests.Bodies;

/// <summary>A document with one operation, POST /media, whose body can be written in several ways, and what comes of it.</summary>
internal static class FurtherDocument
{
    public const string Json = "application/json: {schema: {type: object, required: [url], properties: {url: {type: string}}}}";
    public const string Multipart = "multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, size: {type: object, properties: {width: {type: integer}}}}}}";
    public const string Form = "application/x-www-form-urlencoded: {schema: {type: object, properties: {word: {type: string}}}}";
    public const string Text = "text/plain: {schema: {type: string, maxLength: 9}}";
    public const string Png = "image/png: {schema: {type: string, format: binary}}";

    /// <param name="content">The media types of the body, a line each.</param>
    /// <param name="paths">More paths, each on lines of its own.</param>
    /// <param name="components">The schemas among the components.</param>
    public static string Write(string content, string paths = "", string components = "{}") => $$$"""
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        servers: [{url: https://example.com}]
        paths:
          /media:
            post:
              operationId: uploadMedia
              summary: Upload
              parameters: [{name: hidden, in: query, schema: {type: boolean}}, {name: sort, in: query, schema: {type: string, enum: [up, down]}}]
              requestBody:
                content:
                  {{{content.ReplaceLineEndings("\n          ")}}}
              responses:
                '200': {description: Stored, content: {application/json: {schema: {type: object, properties: {id: {type: string} } } } } }
        {{{paths}}}
        components:
          schemas: {{{components}}}
        """;

    public static SpecObject Correct(string text) => CorrectedDocument.Of(SpecValidator.Validate(Yaml.Read(text)), accepted: null);

    public static SpecObject Compile(string text) => ClientCompiler.Compile(Correct(text), "Acme").Facts;

    /// <summary>The facts of each method, in their order.</summary>
    public static IReadOnlyList<SpecObject> Methods(string text) => [.. OperationNode.All(Compile(text)).Select(node => node.Operation.Object("x-operation")!)];

    public static IReadOnlyList<string> Names(string text) => [.. Methods(text).Select(method => method.Text("name")!)];
}
