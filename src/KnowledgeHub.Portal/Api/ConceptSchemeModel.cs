using System.Text.Json.Serialization;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Portal.Api;

/// <summary>The thesaurus as SKOS in JSON-LD.</summary>
public sealed record ConceptSchemeModel
{
    /// <summary>What the keys mean.</summary>
    [JsonPropertyName("@context")]
    public required IReadOnlyDictionary<string, object> Context { get; init; }

    /// <summary>The concepts, in the order of their ids.</summary>
    [JsonPropertyName("@graph")]
    public required IReadOnlyList<ConceptModel> Graph { get; init; }

    /// <summary>Maps a thesaurus.</summary>
    /// <param name="scheme">The thesaurus.</param>
    /// <param name="thesaurus">Its address.</param>
    public static ConceptSchemeModel From(ConceptScheme scheme, string thesaurus)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new()
        {
            Context = SkosContext.Keys,
            Graph =
            [
                .. scheme.Concepts.Select(concept => ConceptModel.From(concept, scheme, thesaurus)),
            ],
        };
    }
}
