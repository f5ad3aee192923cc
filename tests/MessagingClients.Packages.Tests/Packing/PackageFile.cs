using System.IO.Compression;
using System.Xml.Linq;

namespace MessagingClients.Packages.Tests.Packing;

/// <summary>A package as it lies in a feed.</summary>
/// <param name="path">Its path.</param>
public sealed class PackageFile(string path) : IDisposable
{
    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    /// <summary>Its size in bytes.</summary>
    public long Size => new FileInfo(path).Length;

    /// <summary>What it holds, without the parts that every package has to have.</summary>
    public IEnumerable<string> Files => _archive.Entries.Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    /// <summary>Its manifest.</summary>
    public XElement Manifest
    {
        get
        {
            using Stream stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return WithoutNamespace(XElement.Load(stream));
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name in the package.</param>
    /// <returns>Its bytes.</returns>
    public byte[] Read(string name)
    {
        using Stream stream = _archive.GetEntry(name).ShouldNotBeNull($"There is no {name}.").Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static XElement WithoutNamespace(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? WithoutNamespace(child) : node));
}
