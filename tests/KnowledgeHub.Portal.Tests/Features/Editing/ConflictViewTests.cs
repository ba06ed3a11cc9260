using AngleSharp.Dom;
using Bunit;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class ConflictViewTests : ReaderContext
{
    private readonly PracticeConflict _conflict;

    public ConflictViewTests()
    {
        var basis = AContent().WithClaim("Common").Build();
        var mine = PracticeForm.From(basis);
        (mine.Claim, mine.Tags) = ("<b>Mine</b>", "patrol");
        var theirs = AContent().WithClaim("Theirs").WithAreas("LEG", "PRC");
        _conflict = new(mine, ADraft().WithVersion(5).WithContent(theirs), basis);
    }

    [Fact]
    public void Render_Conflict_TakesTheFocusAndNamesTheVersion()
    {
        var cut = Draw();

        JSInterop.VerifyFocusAsyncInvoke();
        Assert.NotNull(cut.Text(ReaderText.Fill(EditingStrings.EditingConflictText, 5)));
    }

    [Fact]
    public void Render_BothTexts_StandSideBySideAsText()
    {
        var cut = Draw();

        Assert.NotNull(Mine(cut, "<b>Mine</b>"));
        Assert.NotNull(Theirs(cut, "Theirs"));
        Assert.Empty(cut.FindAll("b"));
    }

    [Fact]
    public void Render_CodesAndBlanks_AreInWords()
    {
        var cut = Draw();

        Assert.NotNull(Theirs(cut, "Legal and regulatory framework Procedures"));
        Assert.NotNull(Theirs(cut, EditingStrings.EditingConflictBlank));
    }

    [Fact]
    public void Render_Proposal_TakesFromTheOthersOnlyWhatTheyAloneChanged()
    {
        var cut = Draw();

        Assert.True(Mine(cut, "<b>Mine</b>").HasAttribute("checked"));
        Assert.True(Mine(cut, "patrol").HasAttribute("checked"));
        Assert.True(
            Theirs(cut, "Legal and regulatory framework Procedures").HasAttribute("checked")
        );
    }

    [Fact]
    public void Choose_Theirs_IsTakenForThatFieldOnly()
    {
        var cut = Draw();

        Theirs(cut, "Theirs").Change(true);

        Assert.Equal(["areas", "claim"], TakenFromOthers());
        Assert.True(Theirs(cut, "Theirs").HasAttribute("checked"));
        Assert.False(Mine(cut, "<b>Mine</b>").HasAttribute("checked"));
    }

    [Fact]
    public void Choose_All_SetsEachField()
    {
        var cut = Draw();

        cut.Button(EditingStrings.EditingConflictAllTheirs).Click();
        Assert.Equal(["areas", "claim", "tags"], TakenFromOthers());

        cut.Button(EditingStrings.EditingConflictAllMine).Click();
        Assert.Empty(TakenFromOthers());
    }

    [Fact]
    public void Save_Pressed_IsRaised()
    {
        var raised = 0;
        var cut = Draw(() => raised++);

        cut.Button(EditingStrings.EditingConflictSave).Click();

        Assert.Equal(1, raised);
    }

    private IEnumerable<string> TakenFromOthers() =>
        _conflict
            .Fields.Where(field => field.TakesStored)
            .Select(field => field.Field.Name)
            .Order();

    private static IElement Mine(IRenderedComponent<ConflictView> cut, string text) =>
        cut.Field($"{EditingStrings.EditingConflictMine} {text}");

    private static IElement Theirs(IRenderedComponent<ConflictView> cut, string text) =>
        cut.Field($"{EditingStrings.EditingConflictTheirs} {text}");

    private IRenderedComponent<ConflictView> Draw(Action? onResolve = null) =>
        Render<ConflictView>(view =>
            view.Add(it => it.Conflict, _conflict)
                .Add(it => it.Taxonomy, Taxonomy)
                .Add(it => it.OnResolve, onResolve ?? (() => { }))
        );
}
