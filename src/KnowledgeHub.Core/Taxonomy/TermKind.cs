namespace KnowledgeHub.Core.Taxonomy;

/// <summary>The controlled vocabularies of the portal. The code of a kind is its name in kebab case.</summary>
public enum TermKind
{
    /// <summary>The six intervention areas (LEG, INS, PRC, HRT, CIE, INF).</summary>
    Area,

    /// <summary>The three pillars of cooperation (S intra-service, A inter-agency, N international).</summary>
    Pillar,

    /// <summary>The four MCP Med drivers (GO, PF, MO, CO).</summary>
    Driver,

    /// <summary>The three axes of the 2023 conference: policy, implementation, instruments.</summary>
    Axis,

    /// <summary>Cross-cutting themes (FR, AI, TF, AC, BC, CY).</summary>
    Theme,

    /// <summary>What an entry is: practice, tool, programme, recommendation or norm.</summary>
    EntryType,

    /// <summary>How well an entry is supported.</summary>
    Evidence,

    /// <summary>How far a practice has come.</summary>
    Maturity,

    /// <summary>Land, sea or air border.</summary>
    BorderType,

    /// <summary>Kinds of agencies and bodies at the border: border police, customs, oversight and others.</summary>
    Agency,

    /// <summary>Steps of the strategy cycle, from the analysis of the situation to the next assessment.</summary>
    CycleStep,

    /// <summary>
    /// Concepts of the thesaurus; the first broader concept is the parent. Made from the thesaurus, never kept as a vocabulary.
    /// </summary>
    Concept,

    /// <summary>How precisely a source may be named.</summary>
    Attribution,

    /// <summary>The working languages.</summary>
    Language,

    /// <summary>Sub-regions of the UN M49 standard.</summary>
    Region,

    /// <summary>Countries by ISO 3166-1 alpha-2, and demonstration countries (XA-XZ).</summary>
    Country,

    /// <summary>Organisations and bodies; a national body has its country as parent.</summary>
    Organisation,

    /// <summary>Editions of the border management conference.</summary>
    Edition,

    /// <summary>Sessions of an edition.</summary>
    Session,

    /// <summary>Source documents; a document of an edition has it as parent.</summary>
    Document,
}
