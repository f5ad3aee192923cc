namespace MessagingClients.Specs.Checking;

/// <summary>Every code of a <see cref="SpecNote"/>: what was decided for a client, and what nothing in it comes of.</summary>
public static class NoteCodes
{
    /// <summary>An operation became a method, or one reads what a webhook or callback sends.</summary>
    public const string Operation = "CLIENT0080";

    /// <summary>A shape that has no name got one, from its title or from where it stands.</summary>
    public const string ChosenName = "CLIENT0081";

    /// <summary>A schema is called otherwise, because its own name belongs to another type.</summary>
    public const string OtherName = "CLIENT0082";

    /// <summary>A place holds one of several shapes.</summary>
    public const string Union = "CLIENT0083";

    /// <summary>A body goes out as its caller has it; its schema is not checked.</summary>
    public const string OwnForm = "CLIENT0084";

    /// <summary>Nothing comes of a webhook: it sends no JSON.</summary>
    public const string Webhook = "CLIENT0090";

    /// <summary>Nothing comes of a callback: it sends no JSON.</summary>
    public const string Callback = "CLIENT0091";

    /// <summary>Nothing comes of a link.</summary>
    public const string Link = "CLIENT0092";

    /// <summary>Nothing comes of a header of an answer.</summary>
    public const string AnswerHeader = "CLIENT0093";

    /// <summary>Nothing comes of a server after the first.</summary>
    public const string FurtherServer = "CLIENT0094";

    /// <summary>No operation leads to a schema, and nothing comes of it.</summary>
    public const string UnusedSchema = "CLIENT0095";

    /// <summary>An answer can be had in a media type that the client does not ask for.</summary>
    public const string AnswerMedia = "CLIENT0096";

    /// <summary>Nothing comes of a media type of a request: another one is sent.</summary>
    public const string MediaType = "CLIENT0097";

    /// <summary>No request has anything of a security scheme: each carries another credential, or none is asked for.</summary>
    public const string UnusedScheme = "CLIENT0098";

    /// <summary>The document breaks the OpenAPI specification, in a way that changes nothing of what is sent.</summary>
    public const string Irregular = "CLIENT0099";

    /// <summary>A parameter is never sent without a value.</summary>
    public const string EmptyValue = "CLIENT0100";
}
