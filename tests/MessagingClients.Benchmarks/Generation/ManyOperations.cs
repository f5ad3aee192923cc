using System.Globalization;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>A document with as many operations as are asked for, each with a request, an answer and an error of its own.</summary>
internal static class ManyOperations
{
    private const string Path = """
          /thingsNUMBER/{id}:
            post:
              operationId: changeThingNUMBER
              summary: Changes thing NUMBER
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, minLength: 1}}
                - {name: page, in: query, schema: {type: integer, minimum: 1}}
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/ChangeNUMBER'}}}
              responses:
                '200': {description: Changed, content: {application/json: {schema: {$ref: '#/components/schemas/ThingNUMBER'}}}}
                '400': {description: Wrong, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}

        """;

    private const string Schemas = """
            ChangeNUMBER:
              type: object
              required: [name]
              properties:
                name: {type: string, minLength: 1, maxLength: 1NUMBER}
                kindNUMBER: {type: string, enum: [plain, fancy, otherNUMBER]}
                tags: {type: array, items: {type: string}}
            ThingNUMBER:
              type: object
              required: [id]
              properties:
                id: {type: string}
                changedNUMBER: {type: string, format: date-time}
                size: {type: object, properties: {wideNUMBER: {type: number}, high: {type: number}}}

        """;

    /// <summary>Writes the document.</summary>
    /// <param name="operations">How many operations it has.</param>
    /// <returns>The document, as YAML.</returns>
    public static string Write(int operations) =>
        "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\nservers: [{url: 'https://things.example.com'}]\npaths:\n" + Repeat(Path, operations)
        + "components:\n  schemas:\n    Problem: {type: object, properties: {message: {type: string}}}\n" + Repeat(Schemas, operations);

    private static string Repeat(string text, int times) => string.Concat(
        Enumerable.Range(0, times).Select(number => text.Replace("NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
