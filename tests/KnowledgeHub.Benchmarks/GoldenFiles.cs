using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Seeding;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Benchmarks;

/// <summary>Reads the golden set and the library and thesaurus that it was judged on.</summary>
internal static class GoldenFiles
{
    /// <summary>The entries of the seed files, as if published.</summary>
    public static IReadOnlyList<Practice> Practices(SeedSet seed) =>
        [
            .. seed.Practices.Select(seeded => new Practice
            {
                Id = seeded.Id,
                Slug = seeded.Id.Value,
                OwnerId = "seed",
                Status = PracticeStatus.Published,
                Content = seeded.Content,
            }),
        ];

    /// <summary>The concepts of the seed files.</summary>
    public static ConceptScheme Concepts(SeedSet seed) =>
        new(seed.Concepts.Select(seeded => seeded.Concept));

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

    private static IEnumerable<YamlMappingNode> Items(string file, string key)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return ((YamlSequenceNode)root[key]).Cast<YamlMappingNode>();
    }

    private static string Text(YamlMappingNode item, string key) => item[key].ToString();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(
        YamlMappingNode item,
        string key
    ) =>
        ((YamlMappingNode)item[key]).Select(pair =>
            KeyValuePair.Create(pair.Key.ToString(), pair.Value.ToString())
        );
}
