using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Testing;

public sealed class BuildersTests
{
    [Fact]
    public void AContent_ByDefault_MayBePublished() =>
        Assert.Empty(PracticeRules.CheckPublication(AContent(), new FakeTaxonomySource().Current));

    [Fact]
    public void APractice_ByDefault_IsPublishedWithAValidIdAndSlug()
    {
        var practice = APractice().WithId("P-0042").Build();

        Assert.Equal((PracticeStatus.Published, "entry-0042"), (practice.Status, practice.Slug));
        Assert.True(PracticeId.TryParse(practice.Id.Value, out _));
        Assert.NotNull(practice.PublishedUtc);
    }

    [Fact]
    public void With_OnABuilder_LeavesThatBuilderAlone()
    {
        var practice = APractice();

        Assert.Equal("Other", practice.WithTitle("Other").Build().Content.OriginalTitle);
        Assert.Equal("Joint mobile team", practice.Build().Content.OriginalTitle);
    }

    [Fact]
    public void Actors_All_AreTheVisitorAndEachRoleOnce() =>
        Assert.Equal(
            Enum.GetValues<Role>(),
            Actors
                .All.Where(actor => !actor.IsAnonymous)
                .Select(actor => Assert.Single(actor.Roles))
        );

    [Fact]
    public void SampleTaxonomy_EachKind_HasTermsInFourLanguagesWithKnownParents() =>
        Assert.All(
            Enum.GetValues<TermKind>(),
            kind =>
            {
                Assert.NotEmpty(SampleTaxonomy.Catalogue.Terms(kind));
                Assert.All(
                    SampleTaxonomy.Catalogue.Terms(kind),
                    term => AssertComplete(kind, term)
                );
            }
        );

    [Fact]
    public void SampleTaxonomy_ClosedVocabularies_HoldTheCodesOfTheEnums()
    {
        Assert.Equal(EnumCode<PracticeType>.All, Codes(TermKind.EntryType));
        Assert.Equal(EnumCode<EvidenceLevel>.All, Codes(TermKind.Evidence));
        Assert.Equal(EnumCode<MaturityStage>.All, Codes(TermKind.Maturity));
        Assert.Equal(EnumCode<AttributionRule>.All, Codes(TermKind.Attribution));
        Assert.Equal(Languages.All.Select(Languages.Code), Codes(TermKind.Language));
    }

    [Fact]
    public void ATaxonomy_WithAndWithout_ChangesThatVocabularyOnly()
    {
        var changed = ATaxonomy()
            .With(TermKind.Country, ATerm("FR"))
            .Without(TermKind.Area, "LEG")
            .Without(TermKind.Driver)
            .Build();

        Assert.NotNull(changed.Find(TermKind.Country, "FR"));
        Assert.Null(changed.Find(TermKind.Area, "LEG"));
        Assert.Empty(changed.Terms(TermKind.Driver));
        Assert.Equal(3, changed.Terms(TermKind.Pillar).Count);
    }

    private static void AssertComplete(TermKind kind, Term term)
    {
        Assert.Equal(Languages.All, term.Label.Languages);
        if (term.Parent is not null)
        {
            var above = Assert.NotNull(TermParents.Of(kind));
            Assert.NotNull(SampleTaxonomy.Catalogue.Find(above, term.Parent));
        }
    }

    private static IEnumerable<string> Codes(TermKind kind) =>
        SampleTaxonomy.Catalogue.Terms(kind).Select(term => term.Code);
}
