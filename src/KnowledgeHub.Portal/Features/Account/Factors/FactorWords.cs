using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Sentences about second factors.</summary>
internal static class FactorWords
{
    /// <summary>Until when one may do without.</summary>
    /// <param name="dueUtc">When it is due.</param>
    /// <param name="clock">The time.</param>
    public static string Due(DateTime dueUtc, TimeProvider clock) =>
        SecondFactorRules.DaysLeft(dueUtc, clock.GetUtcNow().UtcDateTime) is > 0 and var days
            ? ReaderText.Fill(FactorStrings.FactorDueIn, days)
            : FactorStrings.FactorDueNow;
}
