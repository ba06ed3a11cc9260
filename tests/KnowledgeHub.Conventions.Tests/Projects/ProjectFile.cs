using System.Xml.Linq;

namespace KnowledgeHub.Conventions.Tests.Projects;

/// <summary>What an MSBuild file says about references.</summary>
public sealed class ProjectFile(SourceFile file)
{
    private readonly XDocument document = XDocument.Parse(file.Text);

    public SourceFile Source => file;

    public string Name => Path.GetFileNameWithoutExtension(file.Name);

    public IEnumerable<string> Projects =>
        Includes("ProjectReference").Select(path => path.Split('/', '\\')[^1][..^7]);

    public IEnumerable<string> Packages => Includes("PackageReference");

    public IEnumerable<string> Frameworks => Includes("FrameworkReference");

    /// <summary>Packages whose version is not left to Directory.Packages.props.</summary>
    public IEnumerable<string> VersionedPackages =>
        document
            .Descendants("PackageReference")
            .Where(package =>
                package.Attributes().Any(attribute => IsVersion(attribute.Name))
                || package.Elements().Any(element => IsVersion(element.Name))
            )
            .Select(Include);

    private static bool IsVersion(XName name) => name.LocalName is "Version" or "VersionOverride";

    private static string Include(XElement item) =>
        (item.Attribute("Include") ?? item.Attribute("Update"))?.Value ?? item.ToString();

    private IEnumerable<string> Includes(string item) => document.Descendants(item).Select(Include);
}
