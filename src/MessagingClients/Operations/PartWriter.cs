using System.Text;

namespace MessagingClients.Operations;

/// <summary>Puts a multipart body together (RFC 7578). The content of files is read only when it goes out.</summary>
internal sealed class PartWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _boundary = Guid.NewGuid().ToString("N");
    private readonly List<BodyPart> _parts = [];

    public void Add(string name, string text, string? mediaType)
    {
        Begin(name, fileName: null, mediaType);
        _parts.Add(BodyPart.Of(Strict.GetBytes(text)));
    }

    public void Add(string name, FileContent file, string mediaType)
    {
        Begin(name, file.FileName ?? name, mediaType);
        _parts.Add(BodyPart.Of(file.Content));
    }

    public WrittenBody End()
    {
        Write(_parts.Count == 0 ? $"--{_boundary}--\r\n" : $"\r\n--{_boundary}--\r\n");
        return new WrittenBody(default, $"multipart/form-data; boundary={_boundary}", IdempotencyKey: null) { Parts = _parts };
    }

    private void Begin(string name, string? fileName, string? mediaType)
    {
        StringBuilder head = new(_parts.Count == 0 ? "" : "\r\n");
        head.Append("--").Append(_boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(Quote(name)).Append('"');
        head.Append(fileName is null ? "" : $"; filename=\"{Quote(fileName)}\"");
        head.Append(mediaType is null ? "" : $"\r\nContent-Type: {mediaType}").Append("\r\n\r\n");
        Write(head.ToString());
    }

    private void Write(string text) => _parts.Add(BodyPart.Of(Strict.GetBytes(text)));

    /// <summary>What would end the name early is written as browsers write it (HTML, "multipart/form-data encoding algorithm").</summary>
    private static string Quote(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
