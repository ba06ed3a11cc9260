using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("Legal framework", 20, "Legal framework")]
    [InlineData("Legal framework", 7, "Legal|framework")]
    [InlineData("Interoperability of it all", 5, "Interoperability|of it all")]
    [InlineData("الإطار القانوني", 5, "الإطار|القانوني")]
    [InlineData("", 5, "")]
    public void Wrap_Words_StayWithinTheWidthUnlessOneIsLonger(
        string text,
        double width,
        string lines
    ) => Assert.Equal(lines, string.Join('|', LabelText.Wrap(text, width)));

    [Fact]
    public void Width_MarksAboveLetters_TakeNoRoom() =>
        Assert.Equal(LabelText.Width("موثق"), LabelText.Width("موثَّق"));

    [Fact]
    public void Width_Capitals_AreWiderThanSmallLetters() =>
        Assert.True(LabelText.Width("ABC") > LabelText.Width("abc"));
}
