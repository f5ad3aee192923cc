using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Subjects;

/// <summary>Calls that tests of subjects make.</summary>
internal static class SubjectCalls
{
    public const string Credential = "placeholder";

    public static IReadOnlyDictionary<string, string> Bodies { get; } = new Dictionary<string, string>
    {
        ["clerk"] = """{"sender":"+15550000001","mediaUrls":[],"recipients":["+15550000002"],"body":"hi"}""",
        ["myalice"] = """{"customer_id":"7","text":"hi"}""",
        ["openphone"] = """{"content":"hi","from":"+15550000001","to":["+15550000002"]}""",
        ["solaris"] = """{"person_id":"b1c3a9e1-0f6b-4e0f-9c50-6d1b6b6a1c2d","text":"hi","purpose":"test"}""",
        ["textus"] = """{"to":"+15550000002","body":"hi"}""",
    };

    private static readonly Dictionary<string, string> Paths = new()
    {
        ["clerk"] = "/public/messages",
        ["myalice"] = "/stable/open/customers/send-text-message",
        ["openphone"] = "/v1/messages",
        ["solaris"] = "/v1/sms/messages",
        ["textus"] = "/{account}/messages",
    };

    public static CaseOperation Operation(string provider) =>
        new(provider, provider switch { "myalice" => "sendTextMessage", "solaris" => "sendSms", _ => "sendMessage" }, "POST", Paths[provider], null);

    public static CaseRequest Request(string provider) => new(Bodies[provider], new Dictionary<string, string> { ["account"] = "my shop" });

    public static SubjectSettings Settings(Uri url) => new(url, Credential, TimeProvider.System, TimeSpan.FromSeconds(100));

    public static async Task<Observation> CallAsync(
        this ISubject subject, string provider, SubjectSettings settings, CaseRequest? request = null, CancellationToken? token = null)
    {
        using ISubjectClient client = subject.Open(Operation(provider), settings).ShouldNotBeNull();
        return await client.CallAsync(request ?? Request(provider), token ?? TestContext.Current.CancellationToken);
    }
}
