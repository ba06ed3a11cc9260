namespace KnowledgeHub.Portal.Api;

/// <summary>An example of a concept; most texts in English only.</summary>
internal static class ConceptExamples
{
    private const string Thesaurus = "https://hub.example/thesaurus";

    /// <summary>One concept.</summary>
    public static ConceptModel Concept { get; } = Described with { Context = SkosContext.Keys };

    /// <summary>A thesaurus of one concept.</summary>
    public static ConceptSchemeModel Scheme { get; } =
        new() { Context = SkosContext.Keys, Graph = [Described] };

    private static ConceptModel Described =>
        new()
        {
            Id = $"{Thesaurus}/one-stop-border-post",
            InScheme = Thesaurus,
            PrefLabel = new Dictionary<string, string>
            {
                ["en"] = "one-stop border post",
                ["fr"] = "poste frontière à arrêt unique",
            },
            AltLabel = new Dictionary<string, IReadOnlyList<string>>
            {
                ["en"] = ["juxtaposed border post", "OSBP"],
            },
            HiddenLabel = new Dictionary<string, IReadOnlyList<string>>(),
            Abbreviation = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["OSBP"] },
            ScopeNote = new Dictionary<string, string>
            {
                ["en"] = "Post at which two countries carry out their checks at one stop.",
            },
            Broader = [$"{Thesaurus}/border-crossing-point"],
            Narrower = [],
            Related = [],
        };
}
