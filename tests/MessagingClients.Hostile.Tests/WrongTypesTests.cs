using System.Text.Json.Nodes;
using MessagingClients.Specs;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Hostile.Tests;

/// <summary>A value of another type in each place of a document: the compiler of specs takes it or says where it stands, and never fails itself.</summary>
public sealed class WrongTypesTests
{
    private const string Document =
        """
        {"openapi": "3.1.0", "info": {"title": "Sender", "version": "1"}, "servers": [{"url": "https://{host}", "variables": {"host": {"default": "example.com"}}}],
         "security": [{"key": ["a"]}], "x-rate-limit": {"requests": 1, "seconds": 1},
         "paths": {"/{account}/messages": {"parameters": [{"name": "account", "in": "path", "required": true, "schema": {"type": "string"}}], "post": {
           "operationId": "send", "summary": "Sends", "x-idempotency-key": "/key", "x-unprocessed": [429],
           "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}}},
           "responses": {"200": {"description": "Sent", "x-failure": [{"pointer": "/state", "values": ["failed"]}], "content": {"application/json": {"schema": {"type": "object", "properties": {"state": {"enum": ["failed"]}}}}}},
             "400": {"$ref": "#/components/responses/Refused"}}}}},
         "components": {"responses": {"Refused": {"description": "Refused"}},
           "securitySchemes": {"key": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://example.com/token", "scopes": {"a": "b"}}}}},
           "schemas": {"Message": {"type": "object", "required": ["to"], "properties": {"to": {"anyOf": [{"type": "string", "maxLength": 5, "pattern": "^a"}, {"type": "array", "items": {"type": "string"}}]},
             "key": {"type": "string"}, "count": {"type": ["integer", "null"], "minimum": 1}, "map": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}
        """;

    private static readonly string[] Others = ["null", "true", "-1", "1e400", "\"PWNED\"", "[]", "{}", "[[\"PWNED\"]]", "{\"$ref\": \"#/PWNED\"}"];

    public static TheoryData<string> Values => [.. Others];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_anywhere_is_taken_or_refused_at_a_place(string value)
    {
        string file = Path.GetTempFileName();
        int refused = 0;
        foreach (string document in Variants(value))
        {
            await File.WriteAllTextAsync(file, document, TestContext.Current.CancellationToken);
            refused += IsRefused(file) ? 1 : 0;
        }

        refused.ShouldBeGreaterThan(10);
        File.Delete(file);
    }

    private static bool IsRefused(string file)
    {
        try
        {
            ClientCompiler.Compile(file, overlay: null, "Sender").ShouldNotBeEmpty();
            return false;
        }
        catch (SpecException exception)
        {
            exception.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Location.Line > 0 && diagnostic.Code != DiagnosticCodes.Facts);
            return true;
        }
    }

    private static IEnumerable<string> Variants(string value)
    {
        int places = Places(JsonNode.Parse(Document)!).Count();
        for (int index = 0; index < places; index++)
        {
            JsonNode document = JsonNode.Parse(Document)!;
            Places(document).ElementAt(index).ReplaceWith(JsonNode.Parse(value));
            yield return document.ToJsonString();
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject value => value.SelectMany(member => Places(member.Value!).Prepend(member.Value!)),
        JsonArray array => array.SelectMany(item => Places(item!).Prepend(item!)),
        _ => [],
    };
}
