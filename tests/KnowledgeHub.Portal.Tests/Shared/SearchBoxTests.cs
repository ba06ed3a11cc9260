using Bunit;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class SearchBoxTests : ReaderContext
{
    [Fact]
    public void Render_Form_SearchesWithoutAScript()
    {
        var form = Draw().Find("form");

        Assert.Equal("search", form.GetAttribute("role"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("/practices", form.GetAttribute("action"));
    }

    [Fact]
    public void Render_Field_IsLabelledAndHoldsWhatWasSearchedFor()
    {
        var field = Draw("\"risk\" <b>").Field(SharedStrings.SearchBoxLabel);

        Assert.Equal("header-search", field.Id);
        Assert.Equal("q", field.GetAttribute("name"));
        Assert.Equal("\"risk\" <b>", field.GetAttribute("value"));
        Assert.Equal("500", field.GetAttribute("maxlength"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Render_OwnLabel_NamesFieldAndForm(bool isCompact)
    {
        var cut = Render<SearchBox>(box =>
            box.Add(it => it.InputId, "q")
                .Add(it => it.Label, "Find a practice")
                .Add(it => it.IsCompact, isCompact)
        );

        Assert.Equal("q", cut.Field("Find a practice").Id);
        Assert.Equal("Find a practice", cut.Find("form").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("practice-search", true)]
    [InlineData(null, false)]
    public void Render_FormId_LetsFiltersSubmitOnChange(string? formId, bool expected)
    {
        var cut = Render<SearchBox>(box =>
            box.Add(it => it.InputId, "q").Add(it => it.FormId, formId)
        );

        Assert.Equal(expected, cut.Find("form").HasAttribute("data-submit-on-change"));
        Assert.Equal(formId, cut.Find("form").GetAttribute("id"));
    }

    [Fact]
    public void Render_FurtherControls_StandInTheForm()
    {
        var cut = Render<SearchBox>(box =>
            box.Add(it => it.InputId, "q")
                .AddChildContent("<input type=\"hidden\" name=\"lang\" value=\"fr\" />")
        );

        Assert.Equal("fr", cut.Find("form input[name=lang]").GetAttribute("value"));
        Assert.Equal("submit", cut.Button(SharedStrings.SearchBoxSubmit).GetAttribute("type"));
    }

    private IRenderedComponent<SearchBox> Draw(string? value = null) =>
        Render<SearchBox>(box =>
            box.Add(it => it.InputId, "header-search").Add(it => it.Value, value)
        );
}
