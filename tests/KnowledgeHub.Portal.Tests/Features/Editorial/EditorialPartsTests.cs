using Bunit;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editorial;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editorial;

public sealed class EditorialPartsTests : ReaderContext
{
    private readonly FakeClock _clock = new();

    [Theory]
    [InlineData(true, "ins", "sea")]
    [InlineData(false, "del", "land")]
    public void Difference_OneSide_MarksItsOwnWordsOnly(bool isLater, string mark, string expected)
    {
        var cut = Render<DifferenceText>(text =>
            text.Add(it => it.Runs, WordDifference.Of("by land", "by sea"))
                .Add(it => it.IsLater, isLater)
        );

        Assert.Equal(expected, cut.Find(mark).TextContent);
        Assert.DoesNotContain(isLater ? "land" : "sea", cut.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, true, "was to be reviewed")]
    [InlineData(-1, false, "Due for review")]
    [InlineData(0, true, "")]
    public void ReviewDue_Day_IsMentionedFromTheNextOne(int days, bool mayEdit, string expected)
    {
        Services.AddSingleton<TimeProvider>(_clock);
        var day = DateOnly.FromDateTime(_clock.UtcNow).AddDays(days);
        var content = AContent().Build() with { ReviewBy = day };

        var cut = Render<ReviewDue>(due =>
            due.Add(it => it.Practice, APractice().WithContent(content))
                .Add(it => it.MayEdit, mayEdit)
        );

        Assert.Contains(expected, cut.Markup, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, cut.Markup.Trim().Length == 0);
    }

    [Fact]
    public void ArchiveNotice_WithASuccessor_LeadsToIt()
    {
        var cut = Render<ArchiveNotice>(notice =>
            notice
                .Add(it => it.Archiving, new(_clock.UtcNow, "Superseded.", new("P-0002")))
                .Add(it => it.Successor, APractice().WithId("P-0002").WithTitle("Newer"))
        );

        Assert.Equal("/practices/entry-0002", cut.Link("Newer").GetAttribute("href"));
        Assert.NotNull(cut.Text("Superseded."));
    }

    [Fact]
    public void Steps_OfAReviewer_AreTheChecklistAndTwoButtons()
    {
        ComponentFactories.AddStub<Microsoft.AspNetCore.Components.Forms.AntiforgeryToken>();
        var practice = ADraft().InStatus(PracticeStatus.InReview).Build();

        var cut = Render<LifeForm>(form =>
            form.Add(it => it.Practice, practice)
                .Add(it => it.Steps, PracticeLife.Open(Actors.Reviewer, practice))
        );

        Assert.Equal(7, cut.FindAll("input[type=checkbox]").Count);
        Assert.NotNull(cut.Button(EditorialStrings.StepApprove));
        Assert.NotNull(cut.Button(EditorialStrings.StepRequestChanges));
    }
}
