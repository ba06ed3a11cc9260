using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class SourceFormTests
{
    [Theory]
    [InlineData("", "", "", true)]
    [InlineData(" ", "\t", "\n", true)]
    [InlineData("ibmc-2023-summary", "", "", false)]
    [InlineData("", "ibmc-2023-s1", "", false)]
    [InlineData("", "", "paragraph 3", false)]
    public void IsBlank_Row_IsOneWhereNothingWasEntered(
        string document,
        string session,
        string part,
        bool expected
    ) => Assert.Equal(expected, Row(document, session, part).IsBlank);

    [Fact]
    public void ToContent_Rows_KeepsWhatWasEnteredAndNoBlankOnes()
    {
        var form = PracticeForm.From(new());
        form.Sources.Add(Row("ibmc-2023-summary", "", " paragraph 3 "));
        form.Sources.Add(Row("", " ", ""));
        form.Sources.Add(Row("", "", "lost?"));

        var kept = form.ToContent(new()).Provenance.Sources;

        Assert.Equal([new("ibmc-2023-summary", null, "paragraph 3"), new("", null, "lost?")], kept);
    }

    private static SourceForm Row(string document, string session, string part) =>
        new()
        {
            Document = document,
            Session = session,
            Part = part,
        };
}
