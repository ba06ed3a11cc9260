namespace KnowledgeHub.Portal.Api;

/// <summary>The meaning of the keys of SKOS in JSON-LD.</summary>
internal static class SkosContext
{
    /// <summary>Key to meaning.</summary>
    public static IReadOnlyDictionary<string, object> Keys { get; } =
        new Dictionary<string, object>
        {
            ["skos"] = "http://www.w3.org/2004/02/skos/core#",
            ["kh"] = "https://knowledgehub.example/terms#",
            ["prefLabel"] = Text("skos:prefLabel"),
            ["altLabel"] = Text("skos:altLabel"),
            ["hiddenLabel"] = Text("skos:hiddenLabel"),
            ["abbreviation"] = Text("kh:abbreviation"),
            ["scopeNote"] = Text("skos:scopeNote"),
            ["broader"] = Link("skos:broader"),
            ["narrower"] = Link("skos:narrower"),
            ["related"] = Link("skos:related"),
            ["inScheme"] = Link("skos:inScheme"),
        };

    private static Dictionary<string, string> Text(string meaning) =>
        new() { ["@id"] = meaning, ["@container"] = "@language" };

    private static Dictionary<string, string> Link(string meaning) =>
        new() { ["@id"] = meaning, ["@type"] = "@id" };
}
