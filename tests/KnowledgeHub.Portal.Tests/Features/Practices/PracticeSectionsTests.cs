using Bunit;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class PracticeSectionsTests : ReaderContext
{
    [Fact]
    public void Render_WhatTheSourcesDoNotSay_IsSaidToo()
    {
        var sections = Draw().FindAll("section");

        Assert.Equal(7, sections.Count);
        Assert.Equal(
            5,
            sections.Count(section =>
                section.TextContent.Contains(
                    PracticeStrings.PracticeNotReported,
                    StringComparison.Ordinal
                )
            )
        );
    }

    [Fact]
    public void Render_Section_IsNamedByItsHeading()
    {
        var cut = Draw();

        var heading = cut.Heading(PracticeStrings.PracticeSectionPractice);

        Assert.Equal(heading.Id, heading.ParentElement?.GetAttribute("aria-labelledby"));
        Assert.Contains(
            "Police and customs share one patrol",
            heading.ParentElement?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Render_BodyInAnotherLanguage_IsMarked() =>
        Assert.Equal("en", Draw(Language.Arabic).Find("[lang]").GetAttribute("lang"));

    private IRenderedComponent<PracticeSections> Draw(Language reader = Language.English) =>
        Render<PracticeSections>(sections =>
            sections.Add(
                it => it.Reading,
                APractice().WithContent(AContent()).Build().ReadIn(reader)
            )
        );
}
