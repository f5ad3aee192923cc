namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that misread answers.</summary>
internal static class WrongReaders
{
    private const string Typed = "typed-equal";
    private const string End = "end";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("looks for a member under another name", "clerk", Typed, "clerk/*/201/complete",
            new SourceEdit("Clerk.g.cs", "[JsonPropertyName(\"conversationId\")]", "[JsonPropertyName(\"conversation_id\")]")),
        new("reads one member into another", "openphone", Typed, "openphone/*/202/complete",
            new SourceEdit("OpenPhone.g.cs", "[JsonPropertyName(\"createdAt\")]", "[JsonPropertyName(\"updated\")]"),
            new SourceEdit("OpenPhone.g.cs", "[JsonPropertyName(\"updatedAt\")]", "[JsonPropertyName(\"createdAt\")]")),
        new("maps an unknown enum value to the first known one", "clerk", Typed, "clerk/*/201/*-unknown-enum",
            new SourceEdit(
                "Serialization/OpenEnumerationConverter.cs",
                "T.From(reader.GetString()!)",
                "(reader.GetString() is { } text && T.Known.Any(known => known.Value == text) ? T.From(text) : T.Known[0])")),
        new("changes the case of an enum value", "openphone", Typed, "openphone/*/202/data.status-value-*",
            new SourceEdit("Serialization/OpenEnumerationConverter.cs", "T.From(reader.GetString()!)", "T.From(reader.GetString()!.ToUpperInvariant())")),
        new("loses unknown members", "clerk", Typed, "clerk/*/201/unknown-members",
            new SourceEdit("Clerk.g.cs", """
                public DateTimeOffset Timestamp { get; set; }

                    /// <summary>The members that the document does not know, by their names.</summary>
                    [JsonExtensionData]
                """.ReplaceLineEndings("\n"), "public DateTimeOffset Timestamp { get; set; }\n[JsonIgnore]")),
        new("reads a number through single precision", "clerk", Typed, "clerk/*/201/data.id-*",
            new SourceEdit("Serialization/WholeNumberConverter.cs", "return whole;", "return (long)(float)whole;")),
        new("reads a number through double", "clerk", Typed, "clerk/*/201/data.id-beyond-double",
            new SourceEdit("Serialization/WholeNumberConverter.cs", "return whole;", "return (long)(double)whole;")),
        new("drops the fraction of a second", "clerk", Typed, "clerk/*/201/data.created-fraction",
            new SourceEdit("Serialization/TimestampText.cs", "(ticks + fraction, offset)", "(ticks, offset)")),
        new("takes a date-time for one of the first of February", "openphone", Typed, "openphone/*/202/complete",
            new SourceEdit("Serialization/TimestampText.cs", "new DateTime(year, month, day,", "new DateTime(year, 2, 1,")),
        new("moves a date-time to local time and loses the offset", "clerk", Typed, "clerk/*/201/data.created-*",
            new SourceEdit("Serialization/TimestampText.cs", "(ticks + fraction, offset)", "(ticks + fraction, TimeSpan.FromHours(5.5))")),
        new("reads a date-time in the culture of the caller", "clerk", End, "clerk/*/environment/culture/*",
            new SourceEdit(
                "Serialization/DateTimeConverter.cs",
                "TimestampText.TryParse(text, out",
                "DateTimeOffset.TryParseExact(Encoding.UTF8.GetString(text), \"yyyy-MM-ddTHH:mm:ss.FFFFFFFK\", System.Globalization.CultureInfo.CurrentCulture, default, out")),
        new("leaves the typed error out", "openphone", Typed, "openphone/*/400/complete",
            new SourceEdit("Operations/Failure{TError}.cs", "? new ApiException<TError>(report, reason, error)", "? new ApiException(report, reason)")),
        new("reads an error into another member", "myalice", Typed, "myalice/*/401/*",
            new SourceEdit("MyAlice.g.cs", "[JsonPropertyName(\"detail\")]", "[JsonPropertyName(\"details\")]")),
        new("returns an empty answer for a read one", "solaris", Typed, "solaris/*/202/complete",
            new SourceEdit("Sending/ResponseReader.cs", "new ApiResponse<TResponse>(value!,", "new ApiResponse<TResponse>(Activator.CreateInstance<TResponse>(),")),
        new("throws 202 away", "textus", End, "textus/*/202/no-body",
            new SourceEdit("Sending/ResponseReader.cs", "OutcomeRules.Status(status) == Outcome.Accepted", "status is 200 or 201")),
        new("refuses an empty 201", "textus", End, "textus/*/dribble/201/no-body",
            new SourceEdit("TextUs.g.cs", "{ BodyOptional = true }", "{ BodyOptional = false }")),
        new("returns for an empty body that should have one", "clerk", End, "clerk/*/201/no-body",
            new SourceEdit("Clerk.g.cs", "new(201, ClerkJson.Default.SendMessageResponse)", "new(201, ClerkJson.Default.SendMessageResponse) { BodyOptional = true }")),
        new("returns for a null", "clerk", End, "clerk/*/201/null",
            new SourceEdit("Serialization/ResponseJson.cs", "defect = value is null ? \"is null\" : null;", "defect = null; if (value is null) { return true; }")),
        new("reads the beginning of what is no JSON", "openphone", End, "openphone/*/202/trailing-*",
            new SourceEdit("Serialization/ResponseJson.cs", "value = JsonSerializer.Deserialize(json, typeInfo);", "Utf8JsonReader lax = new(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }); value = JsonSerializer.Deserialize(ref lax, typeInfo);")),
        new("returns for a truncated answer", "clerk", End, "clerk/*/fault/reset-mid-body",
            new SourceEdit("Sending/ResponseReader.cs", "string? defect = body.Defect;", "string? defect = body.Defect; if (defect is not null) { return new ApiResponse<TResponse>(Activator.CreateInstance<TResponse>(), status); }")),
        new("refuses an answer with another media type", "solaris", End, "solaris/*/202/*-media-type",
            new SourceEdit("Sending/ResponseReader.cs", "string? defect = body.Defect;", "string? defect = _exchange.MediaType == \"application/json\" ? body.Defect : \"is not JSON\";")),
        new("returns for a redirect", "myalice", End, "myalice/*/301/*",
            new SourceEdit("Sending/ResponseReader.cs", "OutcomeRules.Status(status) == Outcome.Accepted", "status < 400")),
        new("fails for a 2xx that the document does not know", "openphone", End, "openphone/*/299/*",
            new SourceEdit("Sending/ResponseReader.cs", "OutcomeRules.Status(status) == Outcome.Accepted", "OutcomeRules.Status(status) == Outcome.Accepted && operation.Successes.Any(stated => stated.Status == status)")),
    ];
}
