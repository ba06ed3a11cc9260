using Bunit;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Layout;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Layout;

public sealed class SiteHeaderTests : ReaderContext
{
    [Theory]
    [InlineData("/", false)]
    [InlineData("/practices?q=x", false)]
    [InlineData("/practices/joint-team", true)]
    [InlineData("/areas", true)]
    public void Render_Address_OffersASearchWhereThePageHasNone(string address, bool expected) =>
        Assert.Equal(expected, Draw(address).HasComponent<SearchBox>());

    [Theory]
    [InlineData("/practices?q=x", nameof(LayoutStrings.LayoutNavPractices))]
    [InlineData("/areas", nameof(LayoutStrings.LayoutNavAreas))]
    [InlineData("/countries", nameof(LayoutStrings.LayoutNavCountries))]
    public void Render_Address_MarksWhereTheReaderIs(string address, string expectedKey)
    {
        var marked = Draw(address).FindAll("[aria-current=page]").Select(FindExtensions.Words);

        Assert.Equal(
            [LayoutStrings.ResourceManager.GetString(expectedKey, null)],
            marked.Distinct()
        );
    }

    [Fact]
    public void Render_NobodyAsked_HasNoAccountMenu() =>
        Assert.False(Draw("/").HasComponent<AccountMenu>());

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(Role.Editor, false, false)]
    [InlineData(Role.Administrator, false, false)]
    [InlineData(Role.Respondent, true, true)]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Advisor, true, true)]
    public void Render_Role_OffersAssessmentsAndComparisonToThoseWhoMay(
        Role? role,
        bool assessments,
        bool comparison
    )
    {
        var cut = Render<SiteNavigation>(navigation =>
            navigation.Add(it => it.Actor, Actors.Of(role)).Add(it => it.Path, "/")
        );

        Assert.Equal(assessments, cut.FindAll("a[href='/assessments']").Count == 1);
        Assert.Equal(comparison, cut.FindAll("a[href='/compare']").Count == 1);
    }

    private IRenderedComponent<SiteHeader> Draw(string address) =>
        Render<SiteHeader>(header =>
            header
                .Add(it => it.Actor, null)
                .Add(it => it.Address, address)
                .Add(it => it.ReturnUrl, address)
        );
}
