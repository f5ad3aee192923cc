using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>
/// Last stage: the OpenAPI 3.0 document that NSwag reads. It holds little but <c>x-</c> facts, one for everything that a
/// template prints; facts.schema.json is their contract.
/// </summary>
internal static class FactsStage
{
    public static SpecObject Apply(Api api, string client)
    {
        ModelUses uses = new(api);
        return FactsContract.Require(Fact.Object(
            ("openapi", Fact.Of("3.0.3")),
            ("info", Fact.Object(("title", Fact.Of(client)), ("version", Fact.Of(api.Version)))),
            ("x-client", ClientFacts.Of(api, uses, client)),
            ("paths", Paths(api)),
            ("components", Fact.Object(
                ("schemas", Fact.Object(api.Models.Select(model => (model.Name, (SpecNode)ModelFacts.Of(model, uses, client)))))))));
    }

    /// <summary>No path has a number sign in it: what follows one tells the methods of one operation apart.</summary>
    private static SpecObject Paths(Api api) => Fact.Object(
        api.Operations.GroupBy(operation => operation.IsFurther ? $"{operation.Path}#{operation.Name}" : operation.Path).Select(path => (path.Key, (SpecNode)Fact.Object(
            path.Select(operation => (operation.Method, (SpecNode)Operation(operation, api.Security)))))));

    private static SpecObject Operation(ApiOperation operation, ApiSecurity security) => Fact.Object(
        ("operationId", Fact.Of(operation.Name)),
        ("responses", Fact.Object(("default", Fact.Object(("description", Fact.Of("See x-operation.")))))),
        ("x-operation", new OperationFacts(operation, security).Write()));
}
