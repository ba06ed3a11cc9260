using System.Text.Json.Serialization;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Portal.Api;

/// <summary>A concept of the thesaurus as SKOS in JSON-LD; texts by language code.</summary>
public sealed record ConceptModel
{
    /// <summary>What the keys mean; only where the concept stands alone.</summary>
    [JsonPropertyName("@context")]
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, object>? Context { get; init; }

    /// <summary>Its address; the last part is its id.</summary>
    [JsonPropertyName("@id")]
    public required string Id { get; init; }

    [JsonPropertyName("@type")]
    public string Type { get; init; } = "skos:Concept";

    /// <summary>Address of the thesaurus.</summary>
    public required string InScheme { get; init; }
    public required IReadOnlyDictionary<string, string> PrefLabel { get; init; }

    /// <summary>Synonyms and abbreviations.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> AltLabel { get; init; }

    /// <summary>Those of the alternative labels that are abbreviations.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Abbreviation { get; init; }

    /// <summary>Words that find it and are not shown to readers.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> HiddenLabel { get; init; }
    public required IReadOnlyDictionary<string, string> ScopeNote { get; init; }

    /// <summary>Addresses of wider concepts.</summary>
    public required IReadOnlyList<string> Broader { get; init; }

    /// <summary>Addresses of narrower concepts.</summary>
    public required IReadOnlyList<string> Narrower { get; init; }

    /// <summary>Addresses of related concepts.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Maps a concept.</summary>
    public static ConceptModel From(Concept concept, ConceptScheme scheme, string thesaurus)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(scheme);
        return new()
        {
            Id = AddressOf(concept.Id),
            InScheme = thesaurus,
            PrefLabel = concept
                .Labels.Where(label => label.Kind is LabelKind.Preferred)
                .ToDictionary(label => label.Language, label => label.Text),
            AltLabel = Lists(
                concept.Labels.Where(label =>
                    label.Kind is LabelKind.Alternative or LabelKind.Abbreviation
                )
            ),
            HiddenLabel = Lists(concept.Labels.Where(label => label.Kind is LabelKind.Hidden)),
            Abbreviation = Lists(
                concept.Labels.Where(label => label.Kind is LabelKind.Abbreviation)
            ),
            ScopeNote = ApiText.ByLanguage(concept.ScopeNote),
            Broader = [.. concept.Broader.Select(AddressOf)],
            Narrower = [.. scheme.Narrower(concept.Id).Select(other => AddressOf(other.Id))],
            Related = [.. concept.Related.Select(AddressOf)],
        };

        string AddressOf(string id) => $"{thesaurus}/{id}";
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(
        IEnumerable<ConceptLabel> labels
    ) =>
        labels
            .GroupBy(label => label.Language)
            .ToDictionary<IGrouping<string, ConceptLabel>, string, IReadOnlyList<string>>(
                language => language.Key,
                language => [.. language.Select(label => label.Text)]
            );
}
