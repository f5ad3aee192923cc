using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Reading;
using MessagingClients.Specs.Sharing;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Support;

/// <summary>What the client of one provider can do, by its document, its overlay and its project.</summary>
internal sealed class ProviderSupport
{
    private const string None = "–";
    private readonly string _folder;
    private readonly Api _api;
    private readonly ApiOperation _operation;

    private ProviderSupport(string folder)
    {
        Name = Path.GetFileName(Directory.EnumerateDirectories(Repository.File("src"))
            .Single(project => project.EndsWith($".{folder}", StringComparison.OrdinalIgnoreCase)))["MessagingClients.".Length..];
        _folder = folder;
        SpecObject corrected = CorrectedDocument.Read(Repository.File("specs", _folder, "openapi.yaml"), Overlay);
        _api = LowerStage.Apply(TypeNames.Apply(ShareStage.Apply(NameStage.Apply(corrected)), Name));
        _operation = _api.Operations.ShouldHaveSingleItem();
    }

    public static IReadOnlyList<ProviderSupport> All { get; } =
    [
        .. NamedProviders.All.Select(folder => new ProviderSupport(folder)).OrderBy(provider => provider.Name, StringComparer.Ordinal),
    ];

    public string Name { get; }

    public IReadOnlyList<(string Name, string Value)> Facts =>
    [
        ("operation", $"`{_operation.Name}Async`<br>`{_operation.Method.ToUpperInvariant()} {_operation.Path}`"),
        ("request body", $"`{_operation.Body!.MediaTypes[0]}`"),
        ("… requires", Members(isRequired: true)),
        ("… may hold", Members(isRequired: false)),
        ("Accepted", Answers(response => response.IsSuccess)),
        ("… perhaps without body", List(_operation.Responses.Where(response => response is { IsSuccess: true, BodyOptional: true, Model: not null }).Select(response => Number(response.Status)))),
        ("… a failure in it", List(_operation.Responses.SelectMany(response => response.FailureSigns).Select(Sign))),
        ("Rejected", Answers(response => response is { IsSuccess: false, Status: < 500 and not 408 })),
        ("Unknown", Answers(response => response.Status is >= 500 or 408)),
        ("authentication", Authentication()),
        ("idempotency key", _operation.IdempotencyKey is { } key ? $"`{key}`" : "none"),
        ("429 repeated", _operation.IsUnprocessedAfter429 ? "yes" : _operation.IdempotencyKey is null ? "no" : "with the key"),
        ("documented rate limit", _api.RateLimit is { } limit ? $"{limit.Requests} in {limit.Seconds} s for each key" : "none"),
        ("webhooks", File.Exists(Repository.File("src", $"MessagingClients.{Name}", $"{Name}Webhook.cs")) ? $"`{Name}Webhook.Verify`" : None),
    ];

    /// <summary>What the document allows and the client does not.</summary>
    public IEnumerable<string> Narrowings => SpecReader.ReadFile(Overlay).Items("actions").Select(action => action.Text("x-narrows")).OfType<string>().Distinct();

    private string Overlay => Repository.File("specs", _folder, "overlay.yaml");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => items.ToArray() is { Length: > 0 } found ? string.Join(", ", found) : None;

    private static string Sign(FailureSign sign) =>
        $"`{string.Join('.', sign.Way.Select(member => member.JsonName))}`{(sign.Values.Count > 0 ? $" is {string.Join(" or ", sign.Values)}" : "")}";

    private string Members(bool isRequired) => List(_api.Models.OfType<ApiObject>().Single(model => model.Name == _operation.Body!.Model)
        .Members.Where(member => member.IsRequired == isRequired).Select(member => $"`{member.JsonName}`"));

    private string Answers(Func<ApiAnswer, bool> choice) => List(
        _operation.Responses.Where(choice).GroupBy(response => response.Model)
            .Select(same => $"{string.Join(", ", same.Select(response => response.Status))} {(same.Key is null ? "without body" : $"`{same.Key}`")}"));

    private string Authentication() => _api.Security.Schemes switch
    {
        [SecurityScheme.ApiKey key] => $"key in `{key.Name}`",
        [SecurityScheme.Bearer] => "bearer token",
        [SecurityScheme.ClientCredentials] => "OAuth2 client credentials",
        _ => "none",
    };
}
