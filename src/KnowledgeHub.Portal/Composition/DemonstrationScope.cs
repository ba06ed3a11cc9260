using KnowledgeHub.Data.Seeding.Demonstration;

namespace KnowledgeHub.Portal.Composition;

/// <summary>How much is invented for a demonstration.</summary>
/// <param name="Countries">How many of the demonstration countries, in the order of their vocabulary.</param>
/// <param name="Cycles">How many cycles each; two or three, by the country, when null.</param>
internal sealed record DemonstrationScope(
    int Countries = DemonstrationScope.UsualCountries,
    int? Cycles = null
)
{
    public const int UsualCountries = 12;

    /// <summary>The codes XA to XZ without XK.</summary>
    public const int MaxCountries = 25;

    public const int MaxCycles = DemonstrationAssessments.MaxCycles;
}
