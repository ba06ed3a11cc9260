using AngleSharp.Dom;
using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class SourceFieldsTests : ReaderContext
{
    private static string Session =>
        $"{EditingStrings.EditingSourceSession} {EditingStrings.EditingOptional}";

    [Fact]
    public void Render_Row_OffersTheSessionsOfItsDocument()
    {
        var form = Form(new SourceReference("ibmc-2023-summary", "ibmc-2023-s1"));

        var sessions = Values(Draw(form).Field(Session));

        Assert.Equal(["", "ibmc-2023-s1", "ibmc-2023-panel-2"], sessions);
    }

    [Fact]
    public void Render_UnknownCodes_AreStillOffered()
    {
        var cut = Draw(Form(new SourceReference("gone", "gone-too")));

        Assert.Contains("gone", Values(cut.Field(EditingStrings.EditingSourceDocument)));
        Assert.Contains("gone-too", Values(cut.Field(Session)));
    }

    [Theory]
    [InlineData("ibmc-2024-concept", "")]
    [InlineData("ibmc-2023-summary", "ibmc-2023-s1")]
    public void Choose_Document_DropsASessionOfAnotherConference(string document, string expected)
    {
        var form = Form(new SourceReference("ibmc-2023-summary", "ibmc-2023-s1", "p. 3"));

        Draw(form).Field(EditingStrings.EditingSourceDocument).Change(document);

        var row = Assert.Single(form.Sources);
        Assert.Equal((document, expected, "p. 3"), (row.Document, row.Session, row.Part));
    }

    [Fact]
    public void Add_Row_IsBlankAndRaised()
    {
        var form = Form(new SourceReference("ibmc-2024-concept"));
        var changes = 0;

        Draw(form, () => changes++).Button(EditingStrings.EditingSourceAdd).Click();

        Assert.Equal((2, 1), (form.Sources.Count, changes));
        Assert.True(form.Sources[1].IsBlank);
    }

    [Fact]
    public void Remove_LastRow_LeavesARowToWriteIn()
    {
        var form = Form(new SourceReference("ibmc-2024-concept"));

        Draw(form).Button($"{EditingStrings.EditingSourceRemove} 1").Click();

        Assert.True(Assert.Single(form.Sources).IsBlank);
    }

    [Fact]
    public void Remove_OneOfTwo_LeavesTheOther()
    {
        var form = Form(new("ibmc-2023-summary"), new("ibmc-2024-concept"));

        Draw(form).Button($"{EditingStrings.EditingSourceRemove} 1").Click();

        Assert.Equal("ibmc-2024-concept", Assert.Single(form.Sources).Document);
    }

    private static PracticeForm Form(params SourceReference[] sources) =>
        PracticeForm.From(AContent().WithSources(sources));

    private static IEnumerable<string?> Values(IElement select) =>
        select.QuerySelectorAll("option").Select(option => option.GetAttribute("value"));

    private IRenderedComponent<SourceFields> Draw(PracticeForm form, Action? onChanged = null) =>
        Render<SourceFields>(fields =>
            fields
                .Add(it => it.Form, form)
                .Add(it => it.Errors, FieldErrors.None)
                .Add(it => it.Taxonomy, Taxonomy)
                .Add(it => it.OnChanged, onChanged ?? (() => { }))
        );
}
