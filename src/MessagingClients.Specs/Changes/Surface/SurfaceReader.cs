using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>Reads from the facts, which the templates print, what a caller can name.</summary>
internal sealed class SurfaceReader(SpecObject document, CompiledDocument compiled)
{
    // The name of the client is the same on both sides, whatever it is.
    private const string Client = "ComparedDocument";

    public static ClientSurface Read(SpecObject document)
    {
        try
        {
            return new SurfaceReader(document, ClientCompiler.Compile(document, Client)).Read();
        }
        catch (SpecException exception)
        {
            return new ClientSurface(new Dictionary<string, SurfaceType>(), new Dictionary<string, SurfaceMethod>(), [], exception.Diagnostics);
        }
    }

    private ClientSurface Read() => new(
        compiled.Facts.Object("components").Members("schemas").ToDictionary(schema => schema.Name, ReadType),
        OperationNode.All(compiled.Facts).ToDictionary(Name, ReadMethod),
        [.. Options(compiled.Facts.Object("x-client")!)],
        []);

    private static string Name(OperationNode node) => node.Operation.Object("x-operation") is var operation && operation.Text("area") is { Length: > 0 } area
        ? $"{area}.{operation.Text("name")}"
        : operation.Text("name")!;

    private SurfaceType ReadType(SpecMember schema)
    {
        SpecObject model = schema.Value.Object("x-model")!;
        SpecObject? stated = compiled.Shared.Object("components").Object("schemas").Object(schema.Name);
        SourceLocation place = stated?.Location ?? OperationOf(schema.Name);
        Dictionary<string, SurfaceMember> members = model.Items("values").ToDictionary(
            value => value.Text("name")!, _ => new SurfaceMember(schema.Name, IsRequired: false, IsObsolete: false, place));
        foreach (SpecMember property in schema.Value.Members("properties"))
        {
            SpecObject member = property.Value.Object("x-member")!;
            members.Add(member.Text("name")!, ReadMember(model, member, stated.Object("properties")?[property.Name]?.Location ?? place));
        }

        if (Others(model) is { } others)
        {
            members.Add(ApiOthers.Name, new SurfaceMember(others, IsRequired: false, IsObsolete: false, stated?["additionalProperties"]?.Location ?? place));
        }

        if (model.Items("failureConditions").Count > 0)
        {
            members.Add("ReportsFailure", new SurfaceMember("bool", IsRequired: false, IsObsolete: false, place));
        }

        return new SurfaceType(model.Text("kind")!, model.Text("suppliedMember") is { Length: > 0 }, members, place);
    }

    /// <summary>As the templates of models have them; a request has no place for what the document does not know.</summary>
    private static string? Others(SpecObject model) => model.Object("others").Text("clr") is { Length: > 0 } type ? $"IReadOnlyDictionary<string, {type}>?"
        : model.Text("kind") is "response" or "shared" ? "Dictionary<string, JsonElement>?"
        : null;

    /// <summary>Where the operation is whose optional parameters a type holds.</summary>
    private SourceLocation OperationOf(string type) => OperationNode.All(compiled.Facts)
        .Where(node => node.Operation.Object("x-operation").Text("optionalParameters") == type).Select(Location).First();

    private SourceLocation Location(OperationNode node) => document.Object("paths").Object(node.Path.Split('#')[0]).Object(node.Method)!.Location;

    private static SurfaceMember ReadMember(SpecObject model, SpecObject member, SourceLocation location) => new(
        member.Text("constant") is "" ? member.Text("clr")! : $"constant {member.Text("clr")}",
        model.Text("kind") == "request" && member.Flag("required") && !member.Flag("supplied") && member.Text("constant") is "",
        member.Flag("deprecated"),
        location);

    private SurfaceMethod ReadMethod(OperationNode node)
    {
        SpecObject operation = node.Operation.Object("x-operation")!;
        return new SurfaceMethod(
            [.. operation.Items("parameters").Select(parameter => $"{parameter.Text("clr")} {parameter.Text("variable")}")],
            operation.Text("request")!,
            operation.Text("response")! + (operation.Flag("responseOptional") ? "?" : ""),
            operation.Flag("deprecated"),
            Location(node))
        {
            Optional = operation.Text("optionalParameters")!,
        };
    }

    /// <summary>As the template Client.Options has them.</summary>
    private static IEnumerable<string> Options(SpecObject client) =>
    [
        .. client.Object("security").Items("schemes").SelectMany(Options),
        .. client.Object("server").Items("variables").Concat(client.Object("server").Items("others")).Select(each => each.Text("option")!),
    ];

    private static string[] Options(SpecNode scheme) => scheme.Text("kind") switch
    {
        "basic" => ["UserName", "Password"],
        "clientCredentials" => ["ClientId", "ClientSecret", "TokenUrl", "AccessToken"],
        _ => [scheme.Text("option")!, scheme.Text("option") + "Source"],
    };
}
