using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Renames schemas whose name belongs to a type of the runtime, of .NET or of the client itself: a schema <c>Task</c> becomes
/// <c>TaskModel</c>.
/// </summary>
internal static class TypeNames
{
    private static readonly HashSet<string> Runtime =
    [
        "AnswerBody", "ApiCanceledException", "ApiConnection", "ApiDescription", "ApiException", "ApiHeaderCollection",
        "ApiResponse", "BodyField", "CallOptions", "CallReport", "ChoiceRule", "ClientCredentials", "ClientOptions",
        "ClientRegistration", "ClientTelemetry", "Credential", "CredentialDemand", "CredentialPart", "DateTimeConverter",
        "Failure", "FieldStyle", "FieldsRequestBody", "FileContent", "FileContentConverter", "FileRequestBody",
        "FormRequestBody", "IIdempotentRequest", "IOpenEnumeration", "IOpenNumber", "IRequestModel", "IUnion", "JsonBody",
        "JsonParameter", "JsonRequestBody", "ListParameter", "ListRule", "ListStyle", "MapRule", "MemberRule",
        "MessagingClients", "ModelRules", "MultipartRequestBody", "NoBody", "NullOrRule", "NullOrValueRule", "NumberRule",
        "ObjectTraits", "OneOrMany", "OneOrManyConverter", "OneOrManyRule", "OpenEnumerationConverter", "OpenNumberConverter",
        "Operation", "OptionSetting", "OptionalValue", "OptionalValueConverter", "OtherMemberCollection", "Outcome", "Parameter", "ParameterPlace",
        "PathSegment", "RateLimit", "RequestBody", "RequestPath", "RequestTarget", "Rule", "ServerEvents", "ServerUrl", "ServerVariable",
        "Success", "TextFormat", "TextPattern", "TextRequestBody", "TextRule", "UnionCases", "UnionConverter", "UnsignedNumberConverter",
        "Violation", "WholeNumberConverter",
    ];

    // What the templates print or the source generator of System.Text.Json names its properties for, and what a caller has in
    // scope in any file.
    private static readonly HashSet<string> Platform =
    [
        "Action", "AdditionalProperties", "AdditionalPropertiesJson", "ArgumentException", "Attribute", "Boolean", "Byte", "CancellationToken", "Char", "Console", "Convert",
        "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Default", "Dictionary", "Directory", "Double", "Enum",
        "Enumerable", "Environment", "Equals", "EventArgs", "Exception", "ExpandConverter", "File", "Func", "GeneratedRegex",
        "GeneratedSerializerOptions", "GetHashCode", "GetRuntimeConverterForType", "GetType", "GetTypeInfo", "Guid", "HashSet", "HttpClient", "HttpContent",
        "HttpMessageHandler", "HttpMethod", "HttpRequestMessage", "HttpResponseMessage", "IConfiguration", "IDisposable",
        "IEnumerable", "IHttpClientBuilder", "IList", "InstanceMemberBindingFlags", "IServiceCollection", "Int32", "Int64", "JsonConstructor", "JsonConverter", "JsonElement",
        "JsonExtensionData", "JsonIgnore", "JsonIgnoreCondition", "JsonInclude", "JsonPropertyName", "JsonSerializable", "JsonSerializer",
        "JsonSerializerContext", "JsonSerializerOptions", "JsonSourceGenerationMode", "JsonSourceGenerationOptions", "JsonValueKind",
        "KeyValuePair", "Lazy", "List", "Lock", "Math", "MemberwiseClone", "Monitor", "Object", "Obsolete",
        "ObsoleteAttribute", "OperationCanceledException", "Options", "Path", "Random", "Range", "ReferenceEquals", "Regex",
        "RegexOptions", "Single", "Stream", "StreamReader", "String", "StringComparison", "System", "Task", "Thread",
        "TimeOnly", "TimeSpan", "TimeZone", "Timer", "ToString", "TryGetTypeInfoForRuntimeCustomConverter", "Tuple", "Type", "UInt64", "Uri", "ValueTask", "Version", "Void",
    ];

    // The source generator builds names of its own from these and the name of a type.
    private static readonly string[] Prefixes = ["DictionaryString", "Nullable", "IReadOnlyList", "IReadOnlyDictionary", "OneOrMany", "OptionalValue", "OtherMemberCollection"];
    private static readonly string[] Suffixes = ["CtorParamInit", "PropInit", "SerializeHandler"];

    /// <summary>Renames schemas.</summary>
    /// <param name="document">The document, named and shared.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <returns>The same document, none of whose schemas has a name that is taken.</returns>
    public static SpecObject Apply(SpecObject document, string client)
    {
        ArgumentNullException.ThrowIfNull(document);
        IReadOnlyList<SpecMember> schemas = document.Object("components").Members("schemas");
        bool hasAreas = AreaNames.Has(document);
        HashSet<string> taken = new(schemas.Select(schema => schema.Name), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> names = schemas.Where(schema => IsTaken(schema.Name, client) || (hasAreas && AreaNames.IsType(schema.Name, client)))
            .ToDictionary(schema => schema.Name, schema => Free(schema, taken));
        return names.Count == 0 ? document : SchemaReference.Rename(document, names);
    }

    /// <summary>Whether a name cannot be that of a schema.</summary>
    public static bool IsTaken(string name, string client) =>
        IsReserved(name)
        || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        || Array.Exists(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal))
        || name == client || name == $"{client}Json" || name == $"I{client}Client" || name == $"{client}Payloads"
        || name.StartsWith($"{client}Client", StringComparison.Ordinal);

    /// <summary>Whether a name is one of the runtime or of .NET.</summary>
    public static bool IsReserved(string name) => Runtime.Contains(name) || Platform.Contains(name);

    private static string Free(SpecMember schema, HashSet<string> names) =>
        new[] { schema.Name + "Model", schema.Name + "Schema" }.Concat(NumberedNames.Of(schema.Name + "Model"))
            .First(names.Add);
}
