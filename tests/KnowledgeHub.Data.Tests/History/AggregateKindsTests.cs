using KnowledgeHub.Data.History;

namespace KnowledgeHub.Data.Tests.History;

public sealed class AggregateKindsTests
{
    [Theory]
    [InlineData(AggregateKind.Practice, true)]
    [InlineData(AggregateKind.Vocabulary, true)]
    [InlineData(AggregateKind.Framework, true)]
    [InlineData(AggregateKind.Concept, true)]
    [InlineData(AggregateKind.Curation, true)]
    [InlineData(AggregateKind.Attachment, true)]
    [InlineData(AggregateKind.Compilation, true)]
    [InlineData(AggregateKind.ReuseReport, true)]
    [InlineData(AggregateKind.UsefulVote, true)]
    [InlineData(AggregateKind.ConsentSheet, true)]
    [InlineData(AggregateKind.Installation, true)]
    [InlineData(AggregateKind.Assessment, false)]
    [InlineData(AggregateKind.Answer, false)]
    [InlineData(AggregateKind.Member, false)]
    [InlineData(AggregateKind.EvidenceItem, false)]
    [InlineData(AggregateKind.Remark, false)]
    [InlineData(AggregateKind.TargetProfile, false)]
    [InlineData(AggregateKind.Scenario, false)]
    [InlineData(AggregateKind.ReportCover, false)]
    [InlineData(AggregateKind.ReportSummary, false)]
    [InlineData(AggregateKind.AccountSession, false)]
    [InlineData(AggregateKind.Account, false)]
    [InlineData(AggregateKind.Look, false)]
    [InlineData(AggregateKind.CountryGrant, false)]
    [InlineData(AggregateKind.SecondFactor, false)]
    public void ShowsToVisitors_OnlyWhatStandsOnPublicPages(AggregateKind kind, bool shows) =>
        Assert.Equal(shows, kind.ShowsToVisitors());
}
