using System.Collections.Immutable;

namespace KnowledgeHub.Core.Framework;

/// <summary>
/// The codes that every version of the framework is laid out by, in display order: six intervention areas of the EC Guidelines
/// for IBM in External Cooperation (2010), three pillars of cooperation, four MCP Med drivers and the cross-cutting themes.
/// Their names stand in the taxonomy.
/// </summary>
public static class Grid
{
    /// <summary>Intervention areas.</summary>
    public static ImmutableArray<string> Areas { get; } =
    ["LEG", "INS", "PRC", "HRT", "CIE", "INF"];

    /// <summary>Pillars: S intra-service, A inter-agency, N international.</summary>
    public static ImmutableArray<string> Pillars { get; } = ["S", "A", "N"];

    /// <summary>Drivers: governance, professionalisation, modernisation, communication.</summary>
    public static ImmutableArray<string> Drivers { get; } = ["GO", "PF", "MO", "CO"];

    /// <summary>
    /// Themes: fundamental rights, AI and technology ethics, trade facilitation, anti-corruption, border communities, cyber.
    /// </summary>
    public static ImmutableArray<string> Themes { get; } = ["FR", "AI", "TF", "AC", "BC", "CY"];

    /// <summary>Border types that a country may have.</summary>
    public static ImmutableArray<string> BorderTypes { get; } = ["land", "sea", "air"];

    /// <summary>The 18 cells, areas first, such as <c>LEG.S</c>.</summary>
    public static ImmutableArray<string> Cells { get; } =
    [.. from area in Areas from pillar in Pillars select Cell(area, pillar)];

    /// <summary>The code of a cell.</summary>
    /// <param name="area">Code of the area.</param>
    /// <param name="pillar">Code of the pillar.</param>
    public static string Cell(string area, string pillar) => $"{area}.{pillar}";
}
