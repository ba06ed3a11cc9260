using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>What the page of a country over time can show, as it stands in the address.</summary>
public static class ProgressQuery
{
    /// <summary>What can be chosen: the values of <c>by</c>, the usual one first.</summary>
    public static IReadOnlyList<(string Value, ScoreKind Kind)> Choices { get; } =
    [("areas", ScoreKind.Area), ("pillars", ScoreKind.Pillar), ("drivers", ScoreKind.Driver)];

    /// <summary>What is shown.</summary>
    /// <param name="by">The value in the address, possibly null or unknown.</param>
    public static ScoreKind Read(string? by) =>
        Choices.FirstOrDefault(choice => choice.Value == by, Choices[0]).Kind;

    /// <summary>The page of a country.</summary>
    public static string AddressOf(CountryCode country) => $"/progress/{country}";

    /// <summary>The page of a country with one of the choices.</summary>
    public static string AddressOf(CountryCode country, ScoreKind kind) =>
        kind == Choices[0].Kind
            ? AddressOf(country)
            : $"{AddressOf(country)}?by={Choices.First(choice => choice.Kind == kind).Value}";
}
