using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.ContractTests.Surface;

/// <summary>What an assembly offers, as C# would declare it: types by name, members in their order.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(Assembly assembly)
    {
        PortableExecutableReference[] references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create("surface", references: references);
        MetadataReference reference = references.Single(reference => Path.GetFileName(reference.FilePath) == assembly.GetName().Name + ".dll");
        IAssemblySymbol symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        StringBuilder text = new();
        foreach (INamedTypeSymbol type in Types(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal))
        {
            Write(text, type);
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(IsVisible).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static void Write(StringBuilder text, INamedTypeSymbol type)
    {
        string[] bases = [.. Bases(type).Select(each => each.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal)];
        string modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            _ => "",
        };
        text.Append(modifiers).Append(type.ToDisplayString(TypeFormat)).Append(bases.Length == 0 ? "" : " : " + string.Join(", ", bases)).Append('\n');
        foreach (ISymbol member in type.GetMembers().Where(member => IsVisible(member) && !member.IsImplicitlyDeclared && !IsAccessor(member)))
        {
            text.Append("    ").Append(member.ToDisplayString(MemberFormat).Replace("public ", "", StringComparison.Ordinal)).Append('\n');
        }

        text.Append('\n');
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        (type.BaseType is { SpecialType: SpecialType.None } parent ? new[] { parent } : []).Concat(type.Interfaces);

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };
}
