using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Seeding;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Benchmarks;

/// <summary>Reads the golden set and the library and thesaurus that it was judged on.</summary>
internal static class GoldenFiles
{
    /// <summary>The entries of a seed folder, as if published.</summary>
    public static IReadOnlyList<Practice> Practices(string folder) =>
        [
            .. SeedFolder
                .Read(folder, withDemonstration: false)
                .Practices.Select(seeded => new Practice
                {
                    Id = seeded.Id,
                    Slug = seeded.Id.Value,
                    OwnerId = "seed",
                    Status = PracticeStatus.Published,
                    Content = seeded.Content,
                }),
        ];

    /// <summary>The concepts of all files of a folder; none when there is no such folder.</summary>
    public static ConceptScheme Concepts(string folder) =>
        Directory.Exists(folder)
            ? new(
                Directory
                    .EnumerateFiles(folder, "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .SelectMany(file => Items(file, "concepts"))
                    .Select(Concept)
                    .DistinctBy(concept => concept.Id)
            )
            : ConceptScheme.Empty;

    /// <summary>The questions of a file.</summary>
    public static IReadOnlyList<GoldenQuestion> Questions(string file) =>
        [
            .. Items(file, "questions")
                .Select(item => new GoldenQuestion(
                    Text(item, "id"),
                    Pairs(item, "ask").ToDictionary(pair => pair.Key, pair => pair.Value),
                    Pairs(item, "relevant")
                        .ToDictionary(
                            pair => pair.Key,
                            pair => int.Parse(pair.Value, CultureInfo.InvariantCulture)
                        )
                )),
        ];

    private static Concept Concept(YamlMappingNode item) =>
        new()
        {
            Id = Text(item, "id"),
            Broader = [.. Values(Child(item, "broader"))],
            Related = [.. Values(Child(item, "related"))],
            Labels =
            [
                .. Labels(item, "prefLabel", LabelKind.Preferred),
                .. Labels(item, "altLabel", LabelKind.Alternative),
                .. Labels(item, "abbreviation", LabelKind.Abbreviation),
                .. Child(item, "tr") is YamlMappingNode turkish ? Turkish(turkish) : [],
            ],
        };

    private static IEnumerable<ConceptLabel> Turkish(YamlMappingNode labels) =>
        labels.SelectMany(pair =>
            Values(pair.Value).Select(text => new ConceptLabel("tr", LabelKind.Alternative, text))
        );

    private static IEnumerable<ConceptLabel> Labels(
        YamlMappingNode item,
        string key,
        LabelKind kind
    ) =>
        Child(item, key) is YamlMappingNode byLanguage
            ? byLanguage.SelectMany(pair =>
                Values(pair.Value).Select(text => new ConceptLabel(pair.Key.ToString(), kind, text))
            )
            : [];

    private static IEnumerable<YamlMappingNode> Items(string file, string key)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return ((YamlSequenceNode)root[key]).Cast<YamlMappingNode>();
    }

    private static YamlNode? Child(YamlMappingNode item, string key) =>
        item.Children.TryGetValue(key, out var child) ? child : null;

    private static string Text(YamlMappingNode item, string key) => item[key].ToString();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(
        YamlMappingNode item,
        string key
    ) =>
        ((YamlMappingNode)item[key]).Select(pair =>
            KeyValuePair.Create(pair.Key.ToString(), pair.Value.ToString())
        );

    private static IEnumerable<string> Values(YamlNode? node) =>
        node switch
        {
            YamlSequenceNode many => many.Select(value => value.ToString()),
            YamlScalarNode { Value: { Length: > 0 } one } => [one],
            _ => [],
        };
}
