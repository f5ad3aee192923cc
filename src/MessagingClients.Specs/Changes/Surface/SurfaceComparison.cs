using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>Compares what callers can name: code that compiled against the one must compile against the other.</summary>
internal sealed class SurfaceComparison
{
    private const ChangeEffect Breaking = ChangeEffect.Breaking;
    private const ChangeEffect Compatible = ChangeEffect.Compatible;

    private readonly NullAnnotation _annotation;

    private SurfaceComparison(ClientSurface before, ClientSurface after) => _annotation = new NullAnnotation(
        before.Types.Concat(after.Types).Where(type => type.Value.Kind != "enum").Select(type => type.Key).ToHashSet());

    public static IEnumerable<SurfaceChange> Of(ClientSurface before, ClientSurface after) => new SurfaceComparison(before, after).Compare(before, after);

    private IEnumerable<SurfaceChange> Compare(ClientSurface before, ClientSurface after) =>
    [
        .. Pairs(before.Methods, after.Methods).SelectMany(pair => OfMethod(pair.Name, pair.Before, pair.After)),
        .. Pairs(before.Types, after.Types).SelectMany(pair => OfType(pair.Name, pair.Before, pair.After)),
        .. before.Options.Except(after.Options).Select(option => Lost($"The option {option}", default)),
        .. after.Options.Except(before.Options).Select(option => New($"The option {option}", default)),
    ];

    private static IEnumerable<(string Name, T? Before, T? After)> Pairs<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after)
        where T : class => after.Keys.Union(before.Keys).Select(name => (name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)));

    private IEnumerable<SurfaceChange> OfMethod(string name, SurfaceMethod? before, SurfaceMethod? after)
    {
        if (before is null || after is null)
        {
            return [before is null ? New($"{name}Async", after!.Location) : Lost($"{name}Async", before.Location)];
        }

        return
        [
            .. Changed(name + "Async", "its parameters", Text(before), Text(after), after.Location),
            .. Changed(name + "Async", "its response", before.Response, after.Response, after.Location),
            .. Obsolete(name + "Async", before.IsObsolete, after.IsObsolete, after.Location),
        ];
    }

    private static string Text(SurfaceMethod method) => string.Join(", ", ((string[])[.. method.Parameters, method.Request, method.Optional]).Where(text => text.Length > 0));

    private IEnumerable<SurfaceChange> OfType(string name, SurfaceType? before, SurfaceType? after)
    {
        if (before is null || after is null)
        {
            return [before is null ? New($"The type {name}", after!.Location) : Lost($"The type {name}", before.Location)];
        }

        return
        [
            .. Changed(name, "its kind", before.Kind, after.Kind, after.Location),
            .. before.HasKey == after.HasKey ? [] : new[] { after.HasKey ? New($"The idempotency key of {name}", after.Location) : Lost($"The idempotency key of {name}", before.Location) },
            .. Pairs(before.Members, after.Members).SelectMany(pair => OfMember($"{name}.{pair.Name}", pair.Before, pair.After)),
        ];
    }

    private IEnumerable<SurfaceChange> OfMember(string name, SurfaceMember? before, SurfaceMember? after)
    {
        if (before is null || after is null)
        {
            return [before is not null ? Lost(name, before.Location) : after!.IsRequired ? Demanded(name, after.Location) : New(name, after.Location)];
        }

        return
        [
            .. Changed(name, "its type", before.Type, after.Type, after.Location),
            .. after.IsRequired && !before.IsRequired ? [Demanded(name, after.Location)] : Array.Empty<SurfaceChange>(),
            .. before.IsRequired && !after.IsRequired ? [new SurfaceChange(name, $"{name} need not be set.", Compatible, IsAfter: true, after.Location)] : Array.Empty<SurfaceChange>(),
            .. Obsolete(name, before.IsObsolete, after.IsObsolete, after.Location),
        ];
    }

    private IEnumerable<SurfaceChange> Changed(string name, string what, string before, string after, SourceLocation location) => before == after
        ? []
        : [new SurfaceChange(name, $"{name}: {what} changed from '{before}' to '{after}'.", _annotation.IsAll(before, after) ? Compatible : Breaking, IsAfter: true, location)];

    private static IEnumerable<SurfaceChange> Obsolete(string name, bool before, bool after, SourceLocation location) => before == after
        ? []
        : [new SurfaceChange(name, $"{name} is {(after ? "obsolete" : "obsolete no longer")}.", Compatible, IsAfter: true, location)];

    private static SurfaceChange Lost(string name, SourceLocation location) => new(name, $"{name} is gone.", Breaking, IsAfter: false, location);

    private static SurfaceChange New(string name, SourceLocation location) => new(name, $"{name} is new.", Compatible, IsAfter: true, location);

    private static SurfaceChange Demanded(string name, SourceLocation location) => new(name, $"{name} must be set.", Breaking, IsAfter: true, location);
}
