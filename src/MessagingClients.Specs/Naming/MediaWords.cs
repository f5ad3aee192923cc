using MessagingClients.Specs.Bodies;

namespace MessagingClients.Specs.Naming;

/// <summary>What a media type is called.</summary>
internal static class MediaWords
{
    /// <summary>A word, such as <c>Json</c> or <c>Form</c>.</summary>
    public static string Of(string mediaType)
    {
        string type = RequestMedia.Essence(mediaType);
        return type switch
        {
            "APPLICATION/X-WWW-FORM-URLENCODED" => "Form",
            ['M', 'U', 'L', 'T', 'I', 'P', 'A', 'R', 'T', ..] => "Multipart",
            ['T', 'E', 'X', 'T', '/', 'P', ..] => "Text",
            _ when type.EndsWith("JSON", StringComparison.Ordinal) => "Json",
            _ when type.EndsWith("XML", StringComparison.Ordinal) => "Xml",
            _ => Words.Pascal(type.Split('/')[^1]),
        };
    }
}
