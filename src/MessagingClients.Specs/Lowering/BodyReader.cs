using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads the body that the requests of an operation have.</summary>
internal sealed class BodyReader(SpecObject document, SpecObject operation)
{
    private readonly ShapeReader _shapes = new(document, isStrict: true);

    /// <returns><see langword="null"/> where they have none.</returns>
    /// <exception cref="SpecException">No client can write the body.</exception>
    public ApiBody? Read()
    {
        if (operation.Object("requestBody") is not { } body)
        {
            return null;
        }

        return RequestMedia.Chosen(body) is not { } media
            ? throw Ungenerated.Of(body, "a request whose body has no media type")
            : Read(body, media) with { Fields = FieldReader.Read(document, media) };
    }

    private ApiBody Read(SpecObject body, SpecMember media)
    {
        BodyKind kind = RequestMedia.Kind(media);
        string[] types = [.. body.Members("content").Select(each => each.Name)];
        return new ApiBody(kind, kind == BodyKind.File ? [.. types.Select(Range)] : [Concrete(kind, media.Name)], Holds(kind, media), IsRequired(body));
    }

    /// <summary>A key that the provider knows a repeat by goes out with each request, and so does the body around it.</summary>
    private bool IsRequired(SpecObject body) => body.Flag("required") || operation["x-idempotency-key"] is not null;

    private Shape Holds(BodyKind kind, SpecMember media) => kind switch
    {
        BodyKind.Json => media.Value.Value("schema") is { } schema ? _shapes.Read(schema) : new Shape.Any(),
        BodyKind.Form or BodyKind.Multipart => Fields(media),
        BodyKind.Text => media.Value.Value("schema") is { } schema ? _shapes.Read(schema) : new Shape.Text(),
        BodyKind.File => new Shape.File(),
        _ => throw (RequestMedia.IsMediaType(media.Name)
            ? Ungenerated.Of(media.Value, $"a body of the media type {media.Name}")
            : RequestMedia.NoMediaType(media)),
    };

    private Shape Fields(SpecMember media)
    {
        Shape? shape = media.Value.Value("schema") is { } schema ? _shapes.Read(schema) : null;
        return shape is Shape.Named { IsEnum: false } or Shape.Map
            ? shape
            : throw Ungenerated.Of(media.Value, $"{media.Name} of anything but an object");
    }

    private static string Concrete(BodyKind kind, string mediaType) => !mediaType.Contains('*', StringComparison.Ordinal) ? mediaType
        : kind == BodyKind.Json ? RequestMedia.AnyJson
        : "text/plain";

    private static string Range(string mediaType) => RequestMedia.Essence(mediaType) == "APPLICATION/*" ? "*/*" : mediaType;
}
