namespace KnowledgeHub.Conventions.Tests.Markup;

public sealed class MarkupRulesTests
{
    [Fact]
    public void InlineStyle_InThisRepository_IsAbsent() =>
        MarkupRules.InlineStyle(SourceTree.Repository).AssertClean();

    [Fact]
    public void LiteralText_InThisRepository_IsAbsent() =>
        MarkupRules.LiteralText(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("<p\n style=\"color:red\">")]
    [InlineData("\n<RadzenCard Style=\"@css\" />")]
    [InlineData("@if (a)\n{ <b style='@(c)'></b> }")]
    public void InlineStyle_Planted_IsFoundOnItsLine(string razor) =>
        MarkupRules.InlineStyle(Planted(razor)).AssertFinds("A.razor:2: inline style");

    [Theory]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("@* <p style='a'> *@<p class=\"style\">@(\"<p style='x'>\")</p>")]
    public void InlineStyle_OnlyMentioned_IsClean(string razor) =>
        MarkupRules.InlineStyle(Planted(razor)).AssertClean();

    [Theory]
    [InlineData("<p>Good practices</p>")]
    [InlineData("<p>@Count results</p>")]
    [InlineData("@if (a) { <p>@b</p> <p>поиск</p> }")]
    [InlineData("<img alt=\"A map of @Region\" />")]
    [InlineData("<RadzenTextBox Placeholder=\"Search\" />")]
    [InlineData("<input aria-label='Search' />")]
    [InlineData("<p>@(\"Search\")</p>")]
    [InlineData("<p>@(a ? Text.One : \"None\")</p>")]
    [InlineData("<PageTitle>KnowledgeHub</PageTitle>")]
    [InlineData("<p>it's &amp; <b>x</b> that</p>")]
    public void LiteralText_Planted_IsFound(string razor) =>
        MarkupRules.LiteralText(Planted(razor)).AssertFinds("literal text");

    [Theory]
    [InlineData("<p>@Text.Title (@Count) &nbsp;&middot;&#x20; 10 % / 5 – x</p>")]
    [InlineData(
        "<p title=\"@Text.Title\" class=\"wide card\" id=\"main\">@Name(\"plain key\")</p>"
    )]
    [InlineData("@switch (a)\n{\n case Kind.Word:\n  <b>@c</b>\n  break;\n}")]
    [InlineData("@code { string Title => \"not <b>shown</b> here\"; }")]
    [InlineData(
        "<time datetime=\"@Day.ToString(\"yyyy-MM-dd\")\">@Day.ToString(\"d MMMM\", Culture)</time>"
    )]
    [InlineData("<!DOCTYPE html>\n<!-- words --><html lang=\"@Lang\"></html>")]
    public void LiteralText_TrickyButInnocent_IsClean(string razor) =>
        MarkupRules.LiteralText(Planted(razor)).AssertClean();

    [Theory]
    [InlineData("LocalizedText", 0)]
    [InlineData("string", 1)]
    public void LiteralText_AttributeOfOurOwnComponent_DependsOnItsType(string type, int expected)
    {
        var tree = SourceTree.Of(
            (
                "src/P/Passage.razor.cs",
                $"partial class Passage {{ [Parameter] public required {type} Text {{ get; init; }} }}"
            ),
            ("src/P/A.razor", "<Passage Text=\"section.Text\" />")
        );

        Assert.Equal(expected, MarkupRules.LiteralText(tree).Findings.Count);
    }

    private static SourceTree Planted(string razor) =>
        SourceTree.Of("src/KnowledgeHub.Portal/A.razor", razor);
}
