using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Reading;

/// <summary>Tells line and column in a text, from its beginning to its end.</summary>
/// <param name="text">The text in UTF-8.</param>
/// <param name="file">The name that stands in each location.</param>
internal sealed class JsonPlaces(byte[] text, string file)
{
    private int _position;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of a byte: not one before that which was asked for last.</summary>
    public SourceLocation Of(long index)
    {
        ReadOnlySpan<byte> passed = text.AsSpan(_position..(int)index);
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _position = (int)index;
        return new SourceLocation(file, _line, _column);
    }
}
