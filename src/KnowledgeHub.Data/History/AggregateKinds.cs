namespace KnowledgeHub.Data.History;

/// <summary>What the kinds of aggregates have in common.</summary>
public static class AggregateKinds
{
    /// <summary>
    /// Whether a page for visitors may show it. What belongs to a country or to one person never stands on such a page, so
    /// that sixty officers who save answers outdate none.
    /// </summary>
    /// <param name="kind">The kind.</param>
    public static bool ShowsToVisitors(this AggregateKind kind) =>
        kind
            is not (
                AggregateKind.Assessment
                or AggregateKind.Answer
                or AggregateKind.AccessToken
                or AggregateKind.QueryTask
                or AggregateKind.PracticeComment
                or AggregateKind.Invitation
                or AggregateKind.Member
                or AggregateKind.EvidenceItem
                or AggregateKind.EvidenceLink
                or AggregateKind.FrameworkDraft
                or AggregateKind.Remark
                or AggregateKind.TargetProfile
                or AggregateKind.Scenario
                or AggregateKind.ReportCover
                or AggregateKind.ReportSummary
                or AggregateKind.AccountSession
                or AggregateKind.Account
                or AggregateKind.Look
                or AggregateKind.CountryGrant
                or AggregateKind.SecondFactor
            );
}
