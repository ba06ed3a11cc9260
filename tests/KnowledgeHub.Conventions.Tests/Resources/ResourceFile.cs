using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeHub.Conventions.Tests.Resources;

/// <summary>A resx file: X.resx is the base, X.fr.resx a translation.</summary>
public sealed partial class ResourceFile(SourceFile file)
{
    public string Path => file.Path;

    /// <summary>The path without language and ending.</summary>
    public string Stem => Path[..^file.Name.Length] + file.Name.Split('.')[0];

    /// <summary>Empty for the base.</summary>
    public string Language => file.Name.Split('.') is [_, var language, _] ? language : "";

    public IReadOnlyList<ResourceEntry> Entries { get; } =
    [.. XDocument.Parse(file.Text).Descendants("data").Select(Read)];

    public ResourceEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    private static ResourceEntry Read(XElement entry)
    {
        var value = entry.Element("value")?.Value ?? "";
        return new(
            entry.Attribute("name")?.Value ?? "",
            value,
            string.Join(
                ' ',
                Placeholder()
                    .Matches(value)
                    .Select(match => match.Groups[1].Value)
                    .Distinct()
                    .Order()
            ),
            !string.IsNullOrWhiteSpace(entry.Element("comment")?.Value)
        );
    }

    [GeneratedRegex(@"\{(\d+)[^{}]*\}")]
    private static partial Regex Placeholder();
}
