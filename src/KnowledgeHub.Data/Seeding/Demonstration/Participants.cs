using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>The agencies of demonstration countries: the first is asked for everything, the others for a part.</summary>
internal static class Participants
{
    private static readonly ImmutableArray<ParticipatingAgency> _all =
    [
        new() { Code = "border-police" },
        new()
        {
            Code = "customs",
            Areas = ["LEG", "PRC", "INF"],
            Indicators = [new("INS.A.1"), new("INS.A.2")],
        },
        new() { Code = "migration", Areas = ["LEG", "HRT", "CIE"] },
    ];

    public static ImmutableArray<ParticipatingAgency> First(int number) => _all[..number];
}
