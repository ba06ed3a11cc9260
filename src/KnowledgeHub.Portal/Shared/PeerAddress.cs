using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the pages on working together.</summary>
internal static class PeerAddress
{
    /// <summary>The choice of a topic.</summary>
    public const string Peers = "/compare/peers";

    /// <summary>What countries have in common.</summary>
    public const string Needs = "/compare/needs";

    /// <summary>The countries of an advisor.</summary>
    public const string Portfolio = "/portfolio";

    /// <summary>Peers for an indicator.</summary>
    public static string Of(IndicatorId indicator) => $"{Peers}?indicator={indicator}";

    /// <summary>Peers for a cell of the grid.</summary>
    /// <param name="cell">Code of the cell, such as <c>LEG.S</c>.</param>
    public static string OfCell(string cell) => $"{Peers}?cell={cell}";

    /// <summary>Common needs of a region.</summary>
    /// <param name="region">Code of the region.</param>
    public static string NeedsOf(string region) => $"{Needs}?region={Uri.EscapeDataString(region)}";
}
