namespace KnowledgeHub.Conventions.Tests.Razor;

public sealed class RazorScannerTests
{
    [Theory]
    [InlineData("<p>@Model.Title</p>")]
    [InlineData("<p>@Model?.Items[\"a b\"].Name(\"x) y\")</p>")]
    [InlineData("<p>@(Wide ? \"one } two\" : $\"{Name(\"three\")} four\")</p>")]
    [InlineData("<p>@await Load.Now()</p>")]
    [InlineData("@* words here *@<!-- and here -->")]
    [InlineData("@{ var text = \"<p>words</p>\"; /* more < words */ }")]
    [InlineData("@code {\n string Text => \"some } words\"; bool Less(int a, int b) => a < b;\n}")]
    [InlineData("@code {\n RenderFragment Part => @<p>@Name</p>;\n int Two => 2; }")]
    [InlineData("@if (A < B) { <b>@A</b> } else if (C) { <i /> } else { @C }")]
    [InlineData("@switch (Kind) { case Kind.One: <br> break; default: <hr /> break; }")]
    [InlineData("@foreach (var item in Items) { var x = item.Name; <li>@x</li> }")]
    [InlineData("@for (var i = 0; i < Count; i++) { <td>@i</td> }")]
    [InlineData("@{ if (Less<int>(1)) { @:@Name\n } }")]
    [InlineData("<style>p { color: red; }</style><script>alert('words')</script>")]
    [InlineData("@page \"/search/words\"\n@using System.Text\n@inject Clock Clock\n<br />")]
    [InlineData("<Part OnClick=\"@(() => Save(\"words\"))\" Value=\"item.Name\" Wide />")]
    [InlineData("<p class=\"wide @(Big ? \"a>b\" : \"c\")\" @onclick=\"Save\">@@</p>")]
    [InlineData("@code {\n char Quote => '\"'; string Raw => \"\"\"<p>words\"\"\";\n}")]
    [InlineData("@if (A) {\n @* it's } here *@\n // it's < b } here\n <p>@A</p>\n}")]
    public void Scan_MarkupWithoutText_HasNoText(string razor)
    {
        var document = RazorScanner.Scan(razor);

        Assert.DoesNotContain(document.Texts, text => text.Text.Any(char.IsLetter));
    }

    [Theory]
    [InlineData("<p>Words</p>", 1)]
    [InlineData("@Name\n<p>@Name Words</p>", 2)]
    [InlineData("@if (A) {\n <p>@A <b>Words</b></p>\n}", 2)]
    [InlineData("@if (A) { <p /> }\nelse\n{\n <i>Words</i> }", 4)]
    [InlineData("@switch (A)\n{\n case 1:\n  <b>Words</b>\n  break;\n}", 4)]
    [InlineData("@{ @:Words @Name\n }", 1)]
    [InlineData("@if (A) { } Words", 1)]
    [InlineData("@code { RenderFragment Part => @<p>it's Words</p>; }", 1)]
    [InlineData("@Name(1). Words", 1)]
    [InlineData("<p>@Name</p>\n<Part>\n  <Child>\n    Words\n  </Child>\n</Part>", 4)]
    [InlineData("@foreach (var x in y) { if (x) { <p>don't { Words</p> } }", 1)]
    [InlineData("<p>Words someone@example.org</p>", 1)]
    public void Scan_MarkupWithText_FindsItOnItsLine(string razor, int line)
    {
        var document = RazorScanner.Scan(razor);

        Assert.Contains(document.Texts, text => text.Line == line && text.Text.Contains("Words"));
    }

    [Fact]
    public void Scan_Attributes_KeepsWhatStandsOutsideExpressions()
    {
        var document = RazorScanner.Scan(
            "<Part Title=\"Hello @Name.First there\" alt='x' wide=@(1 > 0)\n @bind=\"Text\" />"
        );

        Assert.Equal(
            ["Title", "alt", "wide", "@bind"],
            document.Attributes.Select(attribute => attribute.Name)
        );
        Assert.Equal(
            ["Hello  there", "x", "", "Text"],
            document.Attributes.Select(attribute => attribute.Literal)
        );
        Assert.Equal([1, 1, 1, 2], document.Attributes.Select(attribute => attribute.Line));
    }

    [Fact]
    public void Scan_Directives_KeepsNameAndArgument()
    {
        var document = RazorScanner.Scan(
            "@page \"/x\"\n@inject Clock Clock\n@using (var a = B()) { <p /> }"
        );

        Assert.Equal(["page", "inject"], document.Directives.Select(directive => directive.Name));
        Assert.Equal("Clock Clock", document.Named("inject").Single().Argument);
    }

    [Fact]
    public void Scan_Code_KeepsEachPieceWithItsKind()
    {
        var document = RazorScanner.Scan(
            "@if (a != null) { <p title=\"@b\">@c</p> }\n@code {\n int d;\n}"
        );

        Assert.Contains(
            document.Code,
            code => code.Kind == RazorCodeKind.Statements && code.Text.Contains("a != null")
        );
        Assert.Contains(
            document.Code,
            code => code is { Kind: RazorCodeKind.Attribute, Text: "b" }
        );
        Assert.Contains(document.Code, code => code is { Kind: RazorCodeKind.Shown, Text: "c" });
        Assert.Contains(document.Code, code => code is { Kind: RazorCodeKind.Members, Line: 2 });
    }
}
