using KnowledgeHub.Portal.Features.Results;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class LinkedTextTests
{
    private static readonly LinkedText _first = new("A.1 One", "/one");
    private static readonly LinkedText _second = new("A.2 Two", "/two");

    [Fact]
    public void Parse_NamesInASentence_AreLinksInTheirPlaces() =>
        Assert.Equal(
            [new("Clears with "), _first, new("; "), _second, new(".")],
            LinkedText.Parse("Clears with A.1 One; A.2 Two.", [_second, _first])
        );

    [Theory]
    [InlineData("Nothing here.")]
    [InlineData("A.1 O")]
    public void Parse_NameNotInTheSentence_LeavesTheWords(string sentence) =>
        Assert.Equal([new LinkedText(sentence)], LinkedText.Parse(sentence, [_first]));

    [Fact]
    public void Parse_NameWithinAnother_KeepsTheFirst() =>
        Assert.Equal(
            [_first],
            LinkedText.Parse("A.1 One", [_first, new LinkedText("One", "/other")])
        );

    [Fact]
    public void Parse_EmptySentence_IsNothing() => Assert.Empty(LinkedText.Parse("", [_first]));
}
