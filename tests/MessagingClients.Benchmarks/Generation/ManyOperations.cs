using System.Globalization;
using System.Text;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>A document with as many operations as are asked for, each with a request, an answer and an error of its own.</summary>
internal static class ManyOperations
{
    /// <summary>Writes the document.</summary>
    /// <param name="operations">How many operations it has.</param>
    /// <returns>The document, as YAML.</returns>
    public static string Write(int operations)
    {
        StringBuilder paths = new();
        StringBuilder schemas = new();
        for (int number = 0; number < operations; number++)
        {
            paths.Append(CultureInfo.InvariantCulture, $$"""
                  /things{{number}}/{id}:
                    post:
                      operationId: changeThing{{number}}
                      summary: Changes thing {{number}}
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string, minLength: 1}}
                        - {name: page, in: query, schema: {type: integer, minimum: 1}}
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Change{{number}}'}}}
                      responses:
                        '200': {description: Changed, content: {application/json: {schema: {$ref: '#/components/schemas/Thing{{number}}'}}}}
                        '400': {description: Wrong, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}

                """);
            schemas.Append(CultureInfo.InvariantCulture, $$"""
                    Change{{number}}:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string, minLength: 1, maxLength: {{100 + number}}}
                        kind{{number}}: {type: string, enum: [plain, fancy, other{{number}}]}
                        tags: {type: array, items: {type: string}}
                    Thing{{number}}:
                      type: object
                      required: [id]
                      properties:
                        id: {type: string}
                        changed{{number}}: {type: string, format: date-time}
                        size: {type: object, properties: {wide{{number}}: {type: number}, high: {type: number}}}

                """);
        }

        return "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\nservers: [{url: 'https://things.example.com'}]\npaths:\n" + paths
            + "components:\n  schemas:\n    Problem: {type: object, properties: {message: {type: string}}}\n" + schemas;
    }
}
