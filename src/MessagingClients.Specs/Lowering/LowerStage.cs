using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Lowering;

/// <summary>Seventh stage: from what OpenAPI can say to what a client is made of.</summary>
internal static class LowerStage
{
    /// <summary>Lowers a document.</summary>
    /// <param name="document">The document, named and shared.</param>
    /// <returns>The document in the terms of a client.</returns>
    /// <exception cref="SpecException">The document says something that no client can be generated for.</exception>
    public static Api Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        RequireOperations(document);
        SchemaUses uses = new(document);
        RequestKeywords.Require(uses.Requests, document);
        IReadOnlyList<ApiModel> models = new ModelReader(document, uses.Roles).Read();
        SecurityReader security = new(document);
        ApiSecurity stated = security.Read();
        ServersReader servers = new(document, OptionNames.Of(stated));
        ApiOperation[] operations =
        [
            .. SentOperations.All(document).Select(node => new OperationReader(document, node, models).Read() with
            {
                Security = security.Demand(node),
                Server = servers.Option(node),
            }),
        ];
        SpecObject info = document.Object("info")!;
        return new Api(
            info.Text("title")!,
            info.Text("version")!,
            servers.Read(),
            stated,
            RateLimitReader.Read(document),
            operations,
            [.. models, .. operations.Where(operation => !operation.IsFurther).SelectMany(Parameters)])
        {
            Areas = [.. operations.Select(operation => operation.Area).OfType<string>().Distinct().Select(area => new ApiArea(NameLength.Require(area, info), AreaNames.Describe(document, area)))],
            Payloads = PayloadReader.Read(document),
        };
    }

    /// <summary>The type of the parameters that may be left out: adding one of them changes no signature.</summary>
    private static IEnumerable<ApiModel> Parameters(ApiOperation operation) => operation.OptionalParameters is { } name
        ?
        [
            new ApiObject(
                name,
                $"The parameters of {operation.Name}Async that may be left out",
                ModelRoles.Request,
                [.. operation.Parameters.Where(parameter => !parameter.Member.IsRequired).Select(Described)]) { IsParameters = true },
        ]
        : [];

    private static ApiMember Described(ApiParameter parameter) =>
        parameter.Member with { Description = parameter.Member.Description ?? $"The parameter {parameter.Name}" };

    private static void RequireOperations(SpecObject document)
    {
        if (!OperationNode.All(document).Any())
        {
            throw new SpecException(
                DiagnosticCodes.Unsupported, (document["paths"] ?? document).Location, "No client can be generated for a document without operations. Expected at least one path with a method.");
        }
    }
}
