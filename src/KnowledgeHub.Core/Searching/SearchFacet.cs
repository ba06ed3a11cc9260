namespace KnowledgeHub.Core.Searching;

/// <summary>What a result list can be narrowed by. The code of a facet, as in URLs and the API, is its name in kebab case.</summary>
public enum SearchFacet
{
    /// <summary>What an entry is (vocabulary entry-type).</summary>
    Type,

    /// <summary>Intervention area.</summary>
    Area,

    /// <summary>Pillar of cooperation.</summary>
    Pillar,

    /// <summary>MCP Med driver.</summary>
    Driver,

    /// <summary>Cross-cutting theme.</summary>
    Theme,

    /// <summary>Concept of the thesaurus that an entry is about, or one that is wider.</summary>
    Topic,

    /// <summary>Kind of agency that would apply an entry (vocabulary agency).</summary>
    Agency,

    /// <summary>Step of the strategy cycle.</summary>
    CycleStep,

    /// <summary>Conference axis.</summary>
    Axis,

    /// <summary>Country.</summary>
    Country,

    /// <summary>Organisation.</summary>
    Organisation,

    /// <summary>Evidence level.</summary>
    Evidence,

    /// <summary>Conference edition that a source belongs to.</summary>
    Edition,

    /// <summary>Conference session that a source belongs to.</summary>
    Session,

    /// <summary>Year of publication of a source document.</summary>
    Year,

    /// <summary>Maturity indicator that an entry helps with.</summary>
    Indicator,
}
