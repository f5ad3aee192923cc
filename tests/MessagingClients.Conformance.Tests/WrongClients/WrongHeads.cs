using MessagingClients.Conformance.Tests.WrongClients.Handlers;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that go astray before the body: target, media types, credential.</summary>
internal static class WrongHeads
{
    private const string Target = "wire-target";
    private const string MediaType = "wire-media-type";
    private const string Credential = "wire-credential";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("sends with another method", "clerk", Target, "clerk/*/request/minimal",
            new SourceEdit("Clerk.g.cs", "HttpMethod.Post", "HttpMethod.Put")),
        new("ends the path with a slash", "clerk", Target, "clerk/*/request/minimal",
            new SourceEdit("Clerk.g.cs", "$\"/public/messages\"", "$\"/public/messages/\"")),
        new("calls another version of the API", "openphone", Target, "openphone/*/request/minimal",
            new SourceEdit("OpenPhone.g.cs", "$\"/v1/messages\"", "$\"/v2/messages\"")),
        new("adds a query", "myalice", Target, "myalice/*/request/minimal",
            new SourceEdit("Sending/ApiConnection.cs", "server + path.ToString() + query", "server + path.ToString() + \"?api-version=1\"")),
        new("does not encode a path parameter", "textus", Target, "textus/*/request/account-*",
            new SourceEdit("Operations/RequestPath.cs", "Uri.EscapeDataString(value)", "value")),
        new("encodes a path parameter twice", "textus", Target, "textus/*/request/account-*",
            new SourceEdit("Operations/RequestPath.cs", "Uri.EscapeDataString(value)", "Uri.EscapeDataString(Uri.EscapeDataString(value))")),
        new("writes a blank in a path as a plus", "textus", Target, "textus/*/request/account-*",
            new SourceEdit("Operations/RequestPath.cs", "Uri.EscapeDataString(value)", "Uri.EscapeDataString(value).Replace(\"%20\", \"+\")")),

        new("states plain JSON where the document has a type of its own", "textus", MediaType, "textus/*/request/minimal",
            new SourceEdit("TextUs.g.cs", "Body = new(\"application/vnd.textus+jsonld\"", "Body = new(\"application/json\"")),
        new("states a charset that the body does not have", "clerk", MediaType, "clerk/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "(\"Content-Type\", mediaType)", "(\"Content-Type\", mediaType + \"; charset=utf-16\")")),
        new("states no media type", "solaris", MediaType, "solaris/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "Headers.TryAddWithoutValidation(\"Content-Type\", mediaType);", "")),
        new("sends no Accept", "textus", MediaType, "textus/*/request/minimal",
            new SourceEdit("Sending/OutgoingRequest.cs", "Accept is not null", "Accept is null")),
        new("accepts plain JSON where the document has a type of its own", "textus", MediaType, "textus/*/request/minimal",
            new SourceEdit("TextUs.g.cs", "Accept = \"application/vnd.textus+jsonld\"", "Accept = \"application/json\"")),

        new("puts Bearer before a key", "openphone", Credential, "openphone/*/request/minimal",
            new SourceEdit("Authentication/CredentialPlace.cs", "Prefix + secret", "\"Bearer \" + secret")),
        new("leaves Bearer out before a token", "textus", Credential, "textus/*/request/minimal",
            new SourceEdit("Authentication/CredentialPlace.cs", "\"Authorization\", \"Bearer \"", "\"Authorization\", \"\"")),
        new("sends the key in another header", "myalice", Credential, "myalice/*/request/minimal",
            new SourceEdit("MyAlice.g.cs", "Credential.ApiKey(\"X-Myalice-Api-Key\"", "Credential.ApiKey(\"X-Api-Key\"")),
        new("sends no credential", "solaris", Credential, "solaris/*/request/minimal",
            new SourceEdit("Authentication/CredentialPlace.cs", "request.Headers.TryAddWithoutValidation(Name, text);", "")),
        new("changes the case of the key", "clerk", Credential, "clerk/*/request/minimal",
            new SourceEdit("Authentication/CredentialPlace.cs", "Prefix + secret", "Prefix + secret.ToUpperInvariant()")),
        new("sends the credential with the first call only", "clerk", Credential, "clerk/*/request/minimal") { Handler = inner => new ForgetfulHandler(inner) },
    ];
}
