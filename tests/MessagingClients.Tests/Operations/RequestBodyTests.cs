using System.Text;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Operations;

namespace MessagingClients.Tests.Operations;

/// <summary>Bodies that are no JSON objects: what they become on the wire, and what is refused before that.</summary>
public sealed partial class RequestBodyTests
{
    private static readonly Rule<IReadOnlyDictionary<string, string?>> Fields = Rule.Map(Rule.NullOr(Rule.Text(maxLength: 9)));

    [Fact]
    public void A_form_is_encoded() =>
        Form(new() { ["a b"] = "ü & +", ["c"] = "" }).ShouldBe("a%20b=%C3%BC%20%26%20%2B&c=");

    [Fact]
    public void A_form_cannot_say_null() =>
        Should.Throw<ArgumentException>(() => Form(new() { ["a"] = null })).Message.ShouldStartWith("a: expected a value, found null. Nothing was sent.");

    [Fact]
    public void A_form_is_held_against_its_rule() =>
        Should.Throw<ArgumentException>(() => Form(new() { ["a"] = "0123456789" })).Message.ShouldContain("at most 9 characters");

    [Fact]
    public void A_text_states_its_encoding()
    {
        WrittenBody body = new TextRequestBody<string>("text/plain", Rule.Text()).Write("ü", check: true);

        body.MediaType.ShouldBe("text/plain; charset=utf-8");
        Encoding.UTF8.GetString(body.Content.Span).ShouldBe("ü");
    }

    [Fact]
    public void A_file_has_the_first_media_type_of_the_document_or_one_that_it_allows()
    {
        FileRequestBody body = new("image/*", "video/mp4");

        Write(body, new FileContent(new MemoryStream())).MediaType.ShouldBe("video/mp4");
        Write(body, new FileContent(new MemoryStream()) { ContentType = "image/png" }).MediaType.ShouldBe("image/png");
        Should.Throw<ArgumentException>(() => Write(body, new FileContent(new MemoryStream()) { ContentType = "text/plain" }))
            .Message.ShouldStartWith("request.ContentType: expected image/* or video/mp4, found another media type.");
    }

    [Fact]
    public void A_file_goes_out_once()
    {
        FileContent file = new(new MemoryStream([1, 2, 3]));
        FileRequestBody body = new("application/octet-stream");

        WrittenBody written = Write(body, file);

        (written.Length, written.IsStream).ShouldBe((3, true));
        Should.Throw<ArgumentException>(() => Write(body, file)).Message.ShouldContain("sent before");
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_refused()
    {
        MemoryStream closed = new();
        closed.Dispose();

        Should.Throw<ArgumentException>(() => Write(new FileRequestBody("image/png"), new FileContent(closed))).Message.ShouldContain("a stream that can be read");
    }

    [Fact]
    public void A_part_cannot_end_its_own_head()
    {
        MultipartRequestBody<IReadOnlyDictionary<string, string?>> body = new(Fields, BodiesJson.Default);

        string head = Encoding.UTF8.GetString(body.Write(new Dictionary<string, string?> { ["a\"\r\nX: y"] = "b" }, check: true).Parts![0].Bytes.Span);

        head.ShouldEndWith("\r\nContent-Disposition: form-data; name=\"a%22%0D%0AX: y\"\r\n\r\n");
    }

    [Fact]
    public void What_cannot_be_left_out_is_asked_for()
    {
        RequestTarget target = new RequestTarget($"/a").With(new TextRequestBody<string>("text/plain", Rule.Text()) { IsRequired = true }, null);

        Should.Throw<ArgumentNullException>(() => target.Require(check: true)).ParamName.ShouldBe("request");
        new RequestTarget($"/a").With(new TextRequestBody<string>("text/plain", Rule.Text()), null).Body(check: true).ShouldBeNull();
    }

    private static string Form(Dictionary<string, string?> fields) =>
        Encoding.ASCII.GetString(new FormRequestBody<IReadOnlyDictionary<string, string?>>(Fields, BodiesJson.Default).Write(fields, check: true).Content.Span);

    private static WrittenBody Write(FileRequestBody body, FileContent file) => body.Write(file, check: true);

    [JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
    private sealed partial class BodiesJson : JsonSerializerContext;
}
