using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests;

/// <summary>Documents as they are written in tests.</summary>
internal static class Yaml
{
    public static SpecObject Read(string text) => SpecReader.Read(text, "spec.yaml");

    /// <summary>A document with one operation, POST /messages.</summary>
    public static SpecObject Document(string requestSchema = "{type: object, properties: {text: {type: string}}}", string components = "{}", string version = "3.1.0") =>
        Read($$$$"""
            openapi: {{{{version}}}}
            info: {title: Test, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /messages:
                post:
                  operationId: sendMessage
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {{{{requestSchema.ReplaceLineEndings(" ")}}}}
                  responses:
                    '200':
                      description: Sent
                      content:
                        application/json:
                          schema: {type: object, properties: {id: {type: string}}}
            components:
              schemas: {{{{components}}}}
            """);

    public static SpecDiagnostic Fault(Action action) =>
        Should.Throw<SpecException>(action).Diagnostics.ShouldHaveSingleItem();

    public static string Json(SpecNode node) => SpecJson.Write(node);
}
